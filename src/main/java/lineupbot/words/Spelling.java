package lineupbot.words;

/** One way to write a name: the name itself, or an alias. */
public record Spelling(Named named, String written) {}
