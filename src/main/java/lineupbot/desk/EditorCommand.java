package lineupbot.desk;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code /editor list | add ID [NAME] | remove ID}: who keeps the lineup, for owners. */
public final class EditorCommand implements Command {
    private static final int SHOWN = 40;
    private static final Pattern SOMEBODY = Pattern.compile("([1-9]\\d{0,15})(?: (.*))?");

    private final Editors editors;

    public EditorCommand(Editors editors) {
        this.editors = editors;
    }

    @Override
    public String name() {
        return "editor";
    }

    @Override
    public Role role() {
        return Role.OWNER;
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        String[] parts = request.words().split(" ", 2);
        String words = parts.length > 1 ? parts[1] : "";
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "", "list" -> list(request.say());
            case "add" -> add(words, request);
            case "remove" -> remove(words, request.say());
            default -> back(request.say().html("editor.how"), request.say());
        };
    }

    private Reply list(Say say) {
        Stream<Html> lines = editors.list().stream().map(editor -> line(editor, say));
        return Reply.of(Html.lines(
                Stream.concat(Stream.of(say.html("editor.title", "count", editors.list().size())), lines).toList()))
                .row(new Button.Press(say.text("button.editor.add"), "/editor add"));
    }

    private static Html line(Editors.Editor editor, Say say) {
        return say.html("editor.line", "user", Long.toString(editor.user()), "name", editor.name(), "named",
                editor.name().isEmpty() ? "no" : "yes");
    }

    private Reply add(String words, Request request) {
        Say say = request.say();
        Matcher somebody = SOMEBODY.matcher(words);
        if (!somebody.matches()) {
            return Reply.of(
                    say.html(words.isEmpty() ? "editor.add.who" : "editor.bad", "words", Visible.oneLine(words, SHOWN)))
                    .awaiting("/editor add");
        }
        long user = Long.parseLong(somebody.group(1));
        if (editors.role(user) == Role.OWNER) {
            return back(say.html("editor.owner", "user", Long.toString(user)), say);
        }
        editors.add(user, somebody.group(2) == null ? "" : Visible.oneLine(somebody.group(2), SHOWN),
                request.from().user());
        return back(say.html("editor.added", "who", line(editors.of(user).orElseThrow(), say)), say);
    }

    private Reply remove(String words, Say say) {
        Matcher somebody = SOMEBODY.matcher(words);
        if (!somebody.matches()) {
            return back(say.html("editor.bad", "words", Visible.oneLine(words, SHOWN)), say);
        }
        long user = Long.parseLong(somebody.group(1));
        String line = editors.role(user) == Role.OWNER
                ? "editor.owner"
                : editors.remove(user) ? "editor.removed" : "editor.none";
        return back(say.html(line, "user", Long.toString(user)), say);
    }

    private static Reply back(Html words, Say say) {
        return Reply.of(words).row(new Button.Press(say.text("button.editor.list"), "/editor list"));
    }
}
