package lineupbot.chat;

/**
 * One call of a command.
 *
 * @param from  what was said, and where
 * @param words what follows the command's name, on one line, without spaces around; empty when nothing does
 * @param say   the texts in the language of the answer
 */
public record Request(Incoming from, String words, Say say) {
    public boolean isBare() {
        return words.isEmpty();
    }

    /** The same request with other words. */
    public Request with(String otherWords) {
        return new Request(from, otherWords, say);
    }
}
