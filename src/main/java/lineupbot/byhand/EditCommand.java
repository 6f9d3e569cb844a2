package lineupbot.byhand;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import lineupbot.desk.Thing;
import lineupbot.words.Named;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /edit NAME}: what is known of a brand or model, to be changed field by field, with its launches and claims;
 * {@code /edit news [WORDS]} finds news, {@code /edit launch|claim|news #ID} edits one.
 */
final class EditCommand implements Command {
    static final Pattern ROW = Pattern.compile("(launch|claim|news) #(\\d{1,15})( yes)?");

    private final Finding finding;
    private final Filling filling;
    private final Kept kept;
    private final Library library;
    private final Texts texts;

    EditCommand(Finding finding, Filling filling, Kept kept, Library library, Texts texts) {
        this.finding = finding;
        this.filling = filling;
        this.kept = kept;
        this.library = library;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "edit";
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
        String words = request.words();
        if (request.isBare()) {
            return Reply.of(say.html("edit.which")).row(new Button.Press(say.text("form.thing.news"), "/edit news"))
                    .awaiting("/edit");
        }
        Matcher row = ROW.matcher(words);
        if (row.matches()) {
            return row(new Kept.Row(Thing.valueOf(row.group(1).toUpperCase(Locale.ROOT)), Long.parseLong(row.group(2))),
                    request);
        }
        if (words.startsWith("said ")) {
            return finding.said(words.substring("said ".length()), say);
        }
        String[] parts = words.split(" ", 2);
        return Things.called(parts[0], texts).filter(Thing.NEWS::equals).isPresent()
                ? finding.news(parts.length == 1 ? "" : parts[1], say)
                : finding.named(words, named -> subject(named, request), request);
    }

    private Reply row(Kept.Row row, Request request) {
        Say say = request.say();
        Optional<Library.Subject> about = library.about(row);
        return kept.values(row)
                .map(now -> filling.edit(request.from().user(), row, now, say)
                        .under(about.map(it -> Html.bold(filling.shown(say).named(it.key()))).orElse(Html.EMPTY))
                        .row(new Button.Press(say.text("button.retire"),
                                "/retire " + row.thing().word() + " #" + row.id())))
                .orElseGet(() -> Reply.of(say.html("form.gone")));
    }

    /** Plants, sites and makers are edited in files; what is said of them is not. */
    private Reply subject(Named named, Request request) {
        Say say = request.say();
        boolean editable = named.kind() == Named.Kind.BRAND || named.kind() == Named.Kind.MODEL;
        Html name = Html.bold(say.text(named.label()));
        Reply card = editable
                ? fields(named, request).under(name)
                : Reply.of(Html.lines(List.of(name, say.html("edit.file"))));
        List<Button> more = new ArrayList<>();
        int said = library.said(named.key()).size();
        if (said > 0) {
            more.add(new Button.Press(say.text("button.edit.said", "count", said), "/edit said " + named.key()));
        }
        more.add(new Button.Press(say.text("form.thing.alias"), "/add alias " + named.key()));
        if (editable) {
            more.add(new Button.Press(say.text("button.retire"), "/retire " + named.key()));
        }
        return card.grid(more, 2);
    }

    private Reply fields(Named named, Request request) {
        long id = library.subject(named.key()).orElseThrow().id();
        Kept.Row row = new Kept.Row(Thing.valueOf(named.kind().name()), id);
        return filling.edit(request.from().user(), row, kept.values(row).orElseThrow(), request.say());
    }
}
