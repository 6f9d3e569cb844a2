package lineupbot.lineup;

/** How far a source is believed: A agencies, business dailies, local papers; B car media; C aggregators, translations. */
public enum Trust {
    A, B, C
}
