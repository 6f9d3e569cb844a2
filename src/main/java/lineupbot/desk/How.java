package lineupbot.desk;

/** How a change to the lineup came about. */
public enum How {
    IMPORT, PUBLISH, EDIT, RETIRE, UNDO
}
