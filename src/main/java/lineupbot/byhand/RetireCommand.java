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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /retire NAME}: a brand or model that is built no more, or never should have been in the lineup;
 * {@code /retire launch|claim|news #ID} and {@code /retire alias NAME} take one out. Nothing goes without a {@code yes}.
 */
final class RetireCommand implements Command {
    private static final String YES = " yes";
    /** Written to the base of 36 these have four figures at most. */
    private static final int MARKS = (1 << 20) - 1;
    private static final Pattern ALIAS = Pattern.compile("alias ([a-z0-9-]+) #([a-z0-9]{1,4})( yes)?");

    private final Finding finding;
    private final Filling filling;
    private final Library library;
    private final Kept kept;
    private final Retiring retiring;
    private final Ended ended;
    private final Texts texts;

    RetireCommand(Finding finding, Filling filling, Library library, Kept kept, Retiring retiring, Ended ended,
            Texts texts) {
        this.finding = finding;
        this.filling = filling;
        this.library = library;
        this.kept = kept;
        this.retiring = retiring;
        this.ended = ended;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "retire";
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
        Matcher row = EditCommand.ROW.matcher(words);
        Matcher alias = ALIAS.matcher(words);
        if (request.isBare()) {
            return Reply.of(say.html("retire.which")).row(new Button.Press(say.text("form.thing.news"), "/retire news"))
                    .awaiting("/retire");
        }
        if (row.matches()) {
            return row(row, request);
        }
        if (alias.matches()) {
            return alias(alias.group(1), alias.group(2), alias.group(3) != null, request);
        }
        return words.startsWith("said ") ? finding.said(words.substring("said ".length()), say) : called(request);
    }

    private Reply called(Request request) {
        String words = request.words();
        String[] parts = words.split(" ", 2);
        Optional<Thing> thing = Things.called(parts[0], texts);
        if (thing.filter(Thing.NEWS::equals).isPresent()) {
            return finding.news(parts.length == 1 ? "" : parts[1], request.say());
        }
        if (thing.filter(Thing.ALIAS::equals).isPresent() && parts.length == 2) {
            return finding.named(parts[1], named -> aliases(named, request.say()), request);
        }
        boolean sure = words.endsWith(YES);
        String name = sure ? words.substring(0, words.length() - YES.length()) : words;
        return finding.named(name, named -> subject(named, sure, request), request);
    }

    private Reply row(Matcher said, Request request) {
        Say say = request.say();
        Kept.Row row = new Kept.Row(Thing.valueOf(said.group(1).toUpperCase(Locale.ROOT)),
                Long.parseLong(said.group(2)));
        String about = library.about(row).map(Library.Subject::key).orElse("");
        if (said.group(3) != null) {
            return retired(retiring.retire(row, request.from().user()), about, say);
        }
        return kept.values(row).map(now -> {
            Form form = new Form(0, 0, row.thing(), row.id(), now, Map.of());
            Field told = telling(row.thing());
            return sure(
                    say.html("retire.sure", "thing", row.thing().word(), "what",
                            filling.shown(say).of(form, told, now.get(told)), "of", filling.shown(say).named(about)),
                    "/retire " + row.thing().word() + " #" + row.id(), say);
        }).orElseGet(() -> Reply.of(say.html("form.gone")));
    }

    /** The field that says what it is. */
    private static Field telling(Thing thing) {
        return switch (thing) {
            case LAUNCH -> Field.KIND;
            case CLAIM -> Field.TEXT;
            default -> Field.TITLE;
        };
    }

    private Reply subject(Named named, boolean sure, Request request) {
        Say say = request.say();
        String name = say.text(named.label());
        if (named.kind() != Named.Kind.BRAND && named.kind() != Named.Kind.MODEL) {
            return Reply.of(say.html("retire.file", "name", name));
        }
        Library.Subject subject = library.subject(named.key()).orElseThrow();
        Kept.Row row = new Kept.Row(Thing.valueOf(named.kind().name()), subject.id());
        if (sure) {
            return retired(retiring.retire(row, request.from().user()), named.key(), say);
        }
        Retiring.Along along = retiring.along(subject.id());
        Html line = say.html("retire.subject", "name", name, "models", along.models(), "launches", along.launches(),
                "claims", along.claims(), "news", along.news(), "photo", along.photo() ? "yes" : "no");
        Reply asked = sure(line, "/retire " + named.key(), say)
                .row(new Button.Press(say.text("button.retire.end"), "/add launch " + named.key() + " end"));
        return library.said(named.key()).isEmpty()
                ? asked
                : asked.row(new Button.Press(say.text("button.retire.said"), "/retire said " + named.key()));
    }

    private Reply aliases(Named named, Say say) {
        List<String> aliases = library.aliases(named.key());
        List<Button> buttons = new ArrayList<>();
        aliases.forEach(
                alias -> buttons.add(new Button.Press(alias, "/retire alias " + named.key() + " #" + mark(alias))));
        return Reply
                .of(say.html(aliases.isEmpty() ? "retire.alias.none" : "retire.alias", "name", say.text(named.label())))
                .grid(buttons, 2);
    }

    private Reply alias(String key, String mark, boolean sure, Request request) {
        Say say = request.say();
        Optional<String> alias = library.aliases(key).stream().filter(one -> mark(one).equals(mark)).findFirst();
        if (alias.isEmpty()) {
            return Reply.of(say.html("form.gone"));
        }
        return sure
                ? retired(retiring.retire(key, alias.get(), request.from().user()), key, say)
                : sure(say.html("retire.sure", "thing", "alias", "what", alias.get(), "of",
                        filling.shown(say).named(key)), "/retire alias " + key + " #" + mark, say);
    }

    /** Tells the aliases of one thing apart in a button, where one itself may have no room. */
    private static String mark(String alias) {
        return Integer.toString(alias.hashCode() & MARKS, 36);
    }

    private static Reply sure(Html line, String command, Say say) {
        return Reply.of(Html.join("\n\n", List.of(line, say.html("retire.undo"))))
                .row(new Button.Press(say.text("button.retire.yes"), command + YES)).inPlace(true);
    }

    private Reply retired(Optional<Retiring.Retired> done, String key, Say say) {
        return done
                .map(it -> ended.with(Html.lines(List.of(say.html("retire.done", "change", Long.toString(it.change())),
                        Ended.told(it.noted(), false, say))), key, say, Ended.undo(it.change(), say)))
                .orElseGet(() -> Reply.of(say.html("form.gone")));
    }
}
