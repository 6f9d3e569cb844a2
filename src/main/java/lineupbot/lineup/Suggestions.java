package lineupbot.lineup;

import lineupbot.inline.Beginnings;
import lineupbot.words.Match;
import lineupbot.words.NameTable;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody may want who has typed a few words, perhaps not to their end: the texts of commands, the best first.
 * Without words, what is newest. Thread-safe.
 */
public final class Suggestions implements Function<String, List<String>> {
    private static final List<String> LISTS = List.of("/launches", "/timeline", "/stats", "/news", "/brands", "/plant");
    private static final int ABOVE_LISTS = 10;
    private static final int NEWEST = 200;
    private static final int FAMILY = 200;
    /** Shorter ones begin half of all words. */
    private static final int SHORTEST_WORD = 3;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Snapshot(long revision, Beginnings beginnings) {}

    private final Lineup lineup;
    private final Names names;
    private final NameTable table;
    private final Function<String, Optional<String>> understand;
    private final AtomicReference<Snapshot> latest = new AtomicReference<>();

    /** @param understand turns a question into a command's text, when it can */
    public Suggestions(Lineup lineup, Names names, NameTable table, Function<String, Optional<String>> understand) {
        this.lineup = lineup;
        this.names = names;
        this.table = table;
        this.understand = understand;
    }

    @Override
    public List<String> apply(String words) {
        return (words.isBlank() ? newest() : about(words)).distinct().toList();
    }

    private Stream<String> newest() {
        List<String> cards = lineup.launches().started(null, null, 0, NEWEST).stream()
                .map(launch -> (launch.model() == null ? "/brand " : "/model ") + launch.subject()).distinct().toList();
        return Stream.of(cards.stream().limit(ABOVE_LISTS), LISTS.stream(), cards.stream()).flatMap(all -> all);
    }

    private Stream<String> about(String words) {
        return switch (names.find(words, Named.Kind.BRAND, Named.Kind.MODEL, Named.Kind.PLANT)) {
            case Match.Sure sure -> Stream.concat(about(sure.named()), begun(words));
            case Match.Several several -> Stream.concat(cards(several.named()), begun(words));
            case Match.Nothing nothing ->
                Stream.of(understand.apply(words).stream(), begun(words), cards(nothing.near()), news(words))
                        .flatMap(all -> all);
        };
    }

    private Stream<String> about(Named named) {
        return switch (named.kind()) {
            case BRAND -> Stream
                    .of(Stream.of(card(named), picture(named)), models(named.key()), newsAbout(named), launches(named))
                    .flatMap(all -> all);
            case MODEL ->
                Stream.concat(Stream.of(card(named), picture(named), "/brand " + named.brand()), newsAbout(named));
            case PLANT, SITE, MAKER -> Stream.concat(Stream.of(card(named)), LISTS.stream());
        };
    }

    private Stream<String> models(String brand) {
        return lineup.models().page(ModelFilter.ALL.withBrand(brand), 0, FAMILY).stream()
                .map(model -> "/model " + model.key());
    }

    private Stream<String> launches(Named brand) {
        return lineup.launches().countStarted(brand.key(), null) == 0
                ? Stream.empty()
                : Stream.of("/launches " + brand.key());
    }

    private Stream<String> begun(String words) {
        return cards(beginnings().of(words));
    }

    private Stream<String> newsAbout(Named named) {
        return found(new NewsItem.Filter(named.key(), List.of()), named.key());
    }

    private Stream<String> news(String words) {
        List<String> wanted = Stream.of(NO_WORD.split(words)).filter(word -> word.length() >= SHORTEST_WORD).toList();
        return found(new NewsItem.Filter(null, wanted), words).filter(any -> !wanted.isEmpty());
    }

    private Stream<String> found(NewsItem.Filter news, String asked) {
        return lineup.news().count(news) == 0 ? Stream.empty() : Stream.of("/news " + asked);
    }

    private static Stream<String> cards(List<Named> named) {
        return named.stream().map(Suggestions::card);
    }

    private static String picture(Named named) {
        return "/card " + named.key();
    }

    private static String card(Named named) {
        return switch (named.kind()) {
            case BRAND -> "/brand " + named.key();
            case MODEL -> "/model " + named.key();
            case PLANT, SITE, MAKER -> "/plant";
        };
    }

    private Beginnings beginnings() {
        Snapshot known = latest.get();
        long revision = table.revision();
        if (known == null || known.revision() != revision) {
            known = new Snapshot(revision, new Beginnings(table.spellings()));
            latest.set(known);
        }
        return known.beginnings();
    }
}
