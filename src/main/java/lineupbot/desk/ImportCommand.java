package lineupbot.desk;

import lineupbot.alerts.Noted;
import lineupbot.chat.Attachment;
import lineupbot.chat.Command;
import lineupbot.chat.FileTroubleException;
import lineupbot.chat.Files;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code /import} with a lineup file: adds and changes what the file says, with alerts, all of it or nothing; {@code
 * /import quiet} without alerts, {@code /import history} also about what is older than 30 days.
 */
public final class ImportCommand implements Command {
    private static final String UNNAMED = "lineup.yaml";
    private static final int NAME = 60;
    private static final int LINE = 300;
    /** With what stands around the lines they are one message. */
    private static final int ROOM = 3500;

    private final ToldImport imports;
    private final Files files;

    public ImportCommand(ToldImport imports, Files files) {
        this.imports = imports;
        this.files = files;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Role role() {
        return Role.EDITOR;
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        Say say = request.say();
        Attachment attachment = request.from().attachment();
        if (attachment == null || attachment.kind() != Attachment.Kind.DOCUMENT) {
            return Reply.of(say.html("import.how"));
        }
        String name = attachment.name().isBlank() ? UNNAMED : Visible.oneLine(attachment.name(), NAME);
        try {
            LineupText text = LineupText.of(name, files.read(attachment));
            return done(imports.text(text, request.from().user(), telling(request.words())), name, say);
        } catch (FileTroubleException trouble) {
            return Reply.of(trouble.told(say));
        } catch (BadLineupException bad) {
            List<String> lines = bad.faults().stream().map(fault -> fault.line(say)).toList();
            return Reply.of(with(say.html("import.bad", "name", name, "count", lines.size()), lines, say));
        }
    }

    private static ToldImport.Telling telling(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "quiet" -> ToldImport.Telling.NOTHING;
            case "history" -> ToldImport.Telling.ALSO_OLD;
            default -> ToldImport.Telling.RECENT;
        };
    }

    private static Reply done(ToldImport.Done done, String name, Say say) {
        List<Change> changes = done.report().changes();
        if (changes.isEmpty()) {
            return Reply.of(say.html("import.same", "name", name));
        }
        long added = changes.stream().filter(Change::isAddition).count();
        Html head = say.html("import.done", "name", name, "added", added, "changed", changes.size() - added);
        Html lines = with(head, changes.stream().map(change -> line(change, say)).toList(), say);
        return Reply.of(Html.join("\n\n", List.of(lines, told(done.noted(), say))));
    }

    private static String line(Change change, Say say) {
        String which = say.text("import.thing." + change.thing().word()) + " " + change.which();
        return change.isAddition()
                ? "+ " + which
                : "± " + which + ": " + String.join("; ", change.edits().stream().map(Change.Edit::toString).toList());
    }

    private static Html told(Noted noted, Say say) {
        return say.html("import.alerts", "alerts", noted.alerts(), "chats", noted.chats(), "more",
                noted.goesOn() ? "yes" : "no", "corrected", noted.corrected());
    }

    /** As many of the lines as there is room for. */
    private static Html with(Html head, List<String> lines, Say say) {
        List<Html> shown = new ArrayList<>();
        int room = ROOM;
        for (String line : lines) {
            String cut = Visible.oneLine(line, LINE);
            room -= cut.length() + 1;
            if (room < 0) {
                break;
            }
            shown.add(Html.text(cut));
        }
        Html more = shown.size() == lines.size() ? Html.EMPTY : say.html("more", "count", lines.size() - shown.size());
        return Html.join("\n\n", List.of(head, Html.lines(shown), more));
    }
}
