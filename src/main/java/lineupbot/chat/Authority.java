package lineupbot.chat;

import java.util.Optional;

/** Who may decide for a chat that several people use. Thread-safe. */
public interface Authority {
    /** Where everybody decides for themselves, as in a terminal. */
    Authority ALONE = new Authority() {
        @Override
        public Verdict on(long user, long chat) {
            return Verdict.MAY;
        }

        @Override
        public Optional<Channel> channel(String name) {
            return Optional.empty();
        }
    };

    enum Verdict {
        MAY, MAY_NOT,
        /** Whoever knows cannot be asked at the moment. */
        UNKNOWN
    }

    /**
     * A channel that can be subscribed from elsewhere.
     *
     * @param canPost whether the bot may write there
     */
    record Channel(long chat, String title, boolean canPost) {}

    /** Whether a person is an administrator of a chat. */
    Verdict on(long user, long chat);

    /**
     * The channel, or group, of that public name.
     *
     * @param name with the at sign
     * @return empty when there is none, or none that the bot can see
     */
    Optional<Channel> channel(String name);

    /** Whether what is said may change what its chat has set: in private always, elsewhere for administrators. */
    default Verdict on(Incoming said) {
        return said.official() || said.chat() == said.user() ? Verdict.MAY : on(said.user(), said.chat());
    }
}
