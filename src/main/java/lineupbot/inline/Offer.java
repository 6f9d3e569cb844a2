package lineupbot.inline;

import lineupbot.chat.Enclosure;
import lineupbot.chat.Html;
import lineupbot.chat.Visible;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An answer that can be put into any chat: it is complete without the question.
 *
 * @param command what it answers, so that it can be opened in the bot and offered again
 * @param text    what lands in the chat; the first line says what it is
 * @param picture what the text tells of; null for none
 */
public record Offer(String command, Html text, Enclosure.Drawing picture) {

    private static final int TITLE = 100;
    private static final int DESCRIPTION = 160;
    /** Numbers of footnotes, which have no foot in a list. */
    private static final Pattern NOTES = Pattern.compile("(?: ?[¹²³⁰⁴-⁹]+)+");

    /** What it is, on one line. */
    public String title() {
        return Visible.oneLine(lines().getFirst(), TITLE);
    }

    /** What it says, in short; empty when it is all in the title. */
    public String description() {
        return Visible.oneLine(lines().stream().skip(1).collect(Collectors.joining(" · ")), DESCRIPTION);
    }

    private List<String> lines() {
        return NOTES.matcher(text.plain()).replaceAll("").lines().map(String::strip).filter(line -> !line.isBlank())
                .toList();
    }
}
