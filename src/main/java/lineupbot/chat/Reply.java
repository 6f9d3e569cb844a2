package lineupbot.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the bot answers, before any surface dresses it.
 *
 * @param text      what to read; never empty
 * @param buttons   rows of buttons, top to bottom; may be empty
 * @param inPlace   whether, when it answers a pressed button, it takes the place of the message with that button:
 *                  the next page of a list does, a card does not; with an enclosure it never does
 * @param again     the command whose answer takes the place of this one every few seconds, as long as that has one,
 *                  too; null when nothing moves
 * @param awaiting  what whoever gets this is asked; null for nothing
 * @param enclosure what goes along with the text; null for nothing
 * @param missed    whether it is not what was asked for: that was not understood, or nothing is known of it
 */
public record Reply(Html text, List<List<Button>> buttons, boolean inPlace, String again, Asking awaiting,
        Enclosure enclosure, boolean missed) {
    public Reply {
        buttons = buttons.stream().filter(row -> !row.isEmpty()).map(List::copyOf).toList();
    }

    public static Reply of(Html text) {
        return new Reply(text, List.of(), false, null, null, null, false);
    }

    /** The same with one more row of buttons below; an empty row adds nothing. */
    public Reply row(Button... row) {
        return rows(List.of(List.of(row)));
    }

    public Reply rows(List<? extends List<? extends Button>> more) {
        List<List<Button>> all = new ArrayList<>(buttons);
        more.forEach(row -> all.add(List.copyOf(row)));
        return new Reply(text, all, inPlace, again, awaiting, enclosure, missed);
    }

    /** The same with the buttons laid out in rows of {@code perRow}. */
    public Reply grid(List<? extends Button> more, int perRow) {
        List<List<? extends Button>> rows = new ArrayList<>();
        for (int at = 0; at < more.size(); at += perRow) {
            rows.add(more.subList(at, Math.min(at + perRow, more.size())));
        }
        return rows(rows);
    }

    public Reply inPlace(boolean takesThePlace) {
        return new Reply(text, buttons, takesThePlace, again, awaiting, enclosure, missed);
    }

    /** The same, renewed by a command as long as its answer is, too. */
    public Reply renewedBy(String command) {
        return new Reply(text, buttons, inPlace, command, awaiting, enclosure, missed);
    }

    /** The same, asking something: the answer comes to that command, after what it has already. */
    public Reply awaiting(String command) {
        return awaiting(command, null);
    }

    /** The same, but only words that are written by then are an answer. */
    public Reply awaiting(String command, Instant until) {
        return new Reply(text, buttons, inPlace, again, new Asking(command, until), enclosure, missed);
    }

    /** The same, but not what was asked for. */
    public Reply missing() {
        return new Reply(text, buttons, inPlace, again, awaiting, enclosure, true);
    }

    /** The same with a line above its text. */
    public Reply under(Html line) {
        return new Reply(Html.join("\n\n", List.of(line, text)), buttons, inPlace, again, awaiting, enclosure, missed);
    }

    /** The same with a picture that Telegram knows by this file_id. */
    public Reply withPicture(String file) {
        return new Reply(text, buttons, inPlace, again, awaiting, new Enclosure.Picture(file), missed);
    }

    /** The same with a picture that is drawn when it is needed; the text says what it shows. */
    public Reply withDrawing(Enclosure.Drawing drawing) {
        return new Reply(text, buttons, inPlace, again, awaiting, drawing, missed);
    }

    /** The same in words alone. */
    public Reply withoutEnclosure() {
        return new Reply(text, buttons, inPlace, again, awaiting, null, missed);
    }

    /** The same with a file of ours. */
    public Reply withDocument(String name, byte[] bytes) {
        return new Reply(text, buttons, inPlace, again, awaiting, new Enclosure.Document(name, bytes), missed);
    }
}
