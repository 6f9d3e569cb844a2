package lineupbot.lineup;

/** What happened to a model or brand at the plant. */
public enum Kind {
    PRODUCTION, FIRST_BATCH, PILOT, FULL_CYCLE, PAUSE, RESUMPTION, END, PRESENTATION;

    /** Whether after it the model is being built. */
    public boolean runs() {
        return switch (this) {
            case PRODUCTION, FIRST_BATCH, PILOT, FULL_CYCLE, RESUMPTION -> true;
            case PAUSE, END, PRESENTATION -> false;
        };
    }

    /** Whether it can be the first time that a model was built. */
    public boolean starts() {
        return this == PRODUCTION || this == FIRST_BATCH || this == PILOT;
    }

    /** Whether it stops the line. */
    public boolean stops() {
        return this == PAUSE || this == END;
    }
}
