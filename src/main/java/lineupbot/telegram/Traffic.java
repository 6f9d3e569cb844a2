package lineupbot.telegram;

/** Is told what comes from Telegram and how calls end: to count it. Returns at once and never throws. Thread-safe. */
public interface Traffic {
    /** Looks away. */
    Traffic NONE = new Traffic() {
        @Override
        public void came(String kind) {
            // Nobody counts.
        }

        @Override
        public void called(String method, String outcome) {
            // Nobody counts.
        }

        @Override
        public void tooMany() {
            // Nobody counts.
        }
    };

    /** An update of that kind came for the first time. */
    void came(String kind);

    /**
     * A call of a method ended.
     *
     * @param outcome such as sent, refused, lost
     */
    void called(String method, String outcome);

    /** Telegram has said that there were too many requests (Bot API: error code 429). */
    void tooMany();
}
