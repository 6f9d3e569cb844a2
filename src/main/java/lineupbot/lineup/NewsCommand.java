package lineupbot.lineup;

import lineupbot.chat.Command;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;
import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code /news [brand | model | words] [page]}: the news, newest first. */
public final class NewsCommand implements Command {
    private static final int PAGE = 5;
    private static final int SHOWN = 60;
    private static final int MOST_WORDS = 8;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Asked(NewsItem.Filter filter, String label, String command) {}

    private final Lineup lineup;
    private final Names names;

    public NewsCommand(Lineup lineup, Names names) {
        this.lineup = lineup;
        this.names = names;
    }

    @Override
    public String name() {
        return "news";
    }

    @Override
    public Reply answer(Request request) {
        Say say = request.say();
        // “Brock 75” is a name with a number, not a page of Brock.
        Optional<Asked> named = named(request.words(), say);
        Page.Wanted wanted = named.isPresent()
                ? new Page.Wanted(request.words(), 1, false)
                : Page.Wanted.in(request.words());
        Asked asked = named.or(() -> named(wanted.words(), say)).orElseGet(() -> byWords(wanted.words()));
        List<NewsItem> shown = lineup.news().page(asked.filter(), wanted.skipped(PAGE), PAGE);
        Page<NewsItem> page = new Page<>(shown, wanted.number(), PAGE, lineup.news().count(asked.filter()));
        return page.exists()
                ? new NewsList(say).of(page, asked.label(), asked.command()).inPlace(wanted.turned())
                : page.missing(asked.command(), say);
    }

    private Optional<Asked> named(String words, Say say) {
        return names.find(words, Named.Kind.BRAND, Named.Kind.MODEL) instanceof Match.Sure sure
                ? Optional.of(new Asked(new NewsItem.Filter(sure.named().key(), List.of()),
                        say.text(sure.named().label()), "/news " + sure.named().key()))
                : Optional.empty();
    }

    private static Asked byWords(String words) {
        List<String> wanted = Stream.of(NO_WORD.split(words)).filter(word -> !word.isEmpty()).limit(MOST_WORDS)
                .toList();
        return wanted.isEmpty() && words.isEmpty()
                ? new Asked(NewsItem.Filter.ALL, "", "/news")
                : new Asked(new NewsItem.Filter(null, wanted.isEmpty() ? List.of(words) : wanted),
                        Visible.oneLine(words, SHOWN), "/news " + words);
    }
}
