package lineupbot.lineup;

/** How sure a source is of what it says. A plan is never a fact. */
public enum Certainty {
    DONE, PLANNED, CONSIDERED, REPORTED, DENIED
}
