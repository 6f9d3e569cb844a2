package lineupbot.byhand;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;
import lineupbot.lineup.WhenWords;
import lineupbot.store.SearchWords;
import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds what an editor wants to edit or take out: by its name, or in lists of news, launches and claims. */
final class Finding {
    private static final int PAGE = 8;
    private static final int SHOWN = 60;
    private static final int LINE = 120;

    private final Names names;
    private final Library library;
    /** {@code /edit} or {@code /retire}. */
    private final String command;

    private record Line(long id, String thing, String words) {}

    Finding(Names names, Library library, String command) {
        this.names = names;
        this.library = library;
        this.command = command;
    }

    Reply named(String words, Function<Named, Reply> found, Request request) {
        String shown = Visible.oneLine(words, SHOWN);
        Say say = request.say();
        return switch (names.find(words, Named.Kind.values())) {
            case Match.Sure(Named named) -> found.apply(named);
            case Match.Several(List<Named> several) -> offer("form.several", shown, several, say);
            case Match.Nothing(List<Named> near) when near.isEmpty() ->
                Reply.of(say.html("form.bad.name", "words", shown)).awaiting(command);
            case Match.Nothing(List<Named> near) -> offer("form.several", shown, near, say);
        };
    }

    private Reply offer(String line, String words, List<Named> named, Say say) {
        return Reply.of(say.html(line, "words", words))
                .grid(named.stream().filter(one -> Button.fits(command + " " + one.key()))
                        .<Button>map(one -> new Button.Press(say.text(one.label()), command + " " + one.key()))
                        .toList(), 2)
                .awaiting(command);
    }

    /** The launches and claims of a subject. */
    Reply said(String words, Say say) {
        Page.Wanted wanted = Page.Wanted.in(words);
        String key = library.subject(words).isPresent() ? words : wanted.words();
        int page = key.equals(words) ? 1 : wanted.number();
        return page(library.said(key).stream().map(said -> line(said, say)).toList(), page, command + " said " + key,
                "edit.said", say);
    }

    private static Line line(Library.Said said, Say say) {
        String what = said.kind() == null
                ? say.text("about.topic." + said.topic().name().toLowerCase(Locale.ROOT)) + ": " + say.text(said.text())
                : say.text("launch.noun." + said.kind().name().toLowerCase(Locale.ROOT)) + ", "
                        + new WhenWords(say).plain(said.when());
        return new Line(said.id(), said.kind() == null ? "claim" : "launch", what);
    }

    /** News, the newest first; with words those whose titles have all of them. */
    Reply news(String words, Say say) {
        Page.Wanted wanted = Page.Wanted.in(words);
        List<String> looked = SearchWords.counting(wanted.words());
        List<Line> found = library.news().stream()
                .filter(item -> looked.stream()
                        .allMatch(word -> item.title().words().values().stream()
                                .anyMatch(title -> SearchWords.fold(title).contains(word))))
                .map(item -> new Line(item.id(), "news",
                        new WhenWords(say).figures(item.date()) + " " + say.text(item.title())))
                .toList();
        return page(found, wanted.number(), (command + " news " + wanted.words()).strip(), "edit.news", say);
    }

    private Reply page(List<Line> all, int number, String asked, String title, Say say) {
        Page<Line> page = new Page<>(all.stream().skip(Math.max(0, (number - 1L) * PAGE)).limit(PAGE).toList(), number,
                PAGE, all.size());
        if (all.isEmpty()) {
            return Reply.of(say.html(title + ".none"));
        }
        if (!page.exists()) {
            return page.missing(asked, say);
        }
        int first = (number - 1) * PAGE + 1;
        List<Html> lines = new ArrayList<>();
        lines.add(say.html(title, "count", all.size()));
        List<Button> buttons = new ArrayList<>();
        IntStream.range(0, page.items().size()).forEach(at -> {
            Line line = page.items().get(at);
            lines.add(Html.text((first + at) + ". " + Visible.oneLine(line.words(), LINE)));
            buttons.add(
                    new Button.Press(Integer.toString(first + at), command + " " + line.thing() + " #" + line.id()));
        });
        return Reply.of(Html.lines(lines)).grid(buttons, 4).rows(List.of(page.turns(asked))).inPlace(true);
    }
}
