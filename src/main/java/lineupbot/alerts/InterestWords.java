package lineupbot.alerts;

import lineupbot.chat.Language;
import lineupbot.chat.Texts;
import lineupbot.lineup.FilterWords;
import lineupbot.lineup.ModelFilter;
import lineupbot.store.SearchWords;
import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what somebody wants to hear of: {@code JMC}, {@code китайские пикапы}, {@code news электромобиль}. */
final class InterestWords {
    private static final Set<Named.Kind> CARS = EnumSet.of(Named.Kind.BRAND, Named.Kind.MODEL);
    private static final Named.Kind[] CAR = {Named.Kind.BRAND, Named.Kind.MODEL};
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 40;

    private final Names names;
    private final FilterWords filters;
    /** Stems of words for news, for launches, for everything, and of those that say nothing here. */
    private final Set<String> news = new HashSet<>();
    private final Set<String> launches = new HashSet<>();
    private final Set<String> all = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    InterestWords(Names names, FilterWords filters, Texts texts) {
        this.names = names;
        this.filters = filters;
        for (Language language : Language.values()) {
            read(texts, language, "words.news", news);
            read(texts, language, "words.launches", launches);
            read(texts, language, "words.all", all);
            read(texts, language, "words.small", small);
        }
    }

    private static void read(Texts texts, Language language, String key, Set<String> stems) {
        texts.in(language).list(key).forEach(word -> stems.add(SearchWords.stems(word)));
    }

    boolean isAll(String words) {
        return all.contains(SearchWords.stems(words));
    }

    Asked read(String words) {
        if (words.isEmpty()) {
            return launches(ModelFilter.ALL);
        }
        if (known(words).isPresent()) {
            return launches(words);
        }
        List<String> said = List.of(words.split(" "));
        boolean ofNews = said.stream().anyMatch(word -> means(word, news));
        List<String> rest = said.stream().filter(word -> !means(word, news)).toList();
        String telling = known(String.join(" ", rest)).isPresent() ? String.join(" ", rest) : telling(rest);
        boolean nothing = telling.isEmpty() && said.stream().allMatch(word -> means(word, small));
        return nothing
                ? new Asked.Unknown(words, List.of())
                : ofNews ? news(telling) : telling.isEmpty() ? launches(ModelFilter.ALL) : launches(telling);
    }

    private String telling(List<String> words) {
        return String.join(" ", words.stream()
                .filter(word -> !means(word, small) && !means(word, launches) && !means(word, all)).toList());
    }

    private static boolean means(String word, Set<String> stems) {
        return stems.contains(SearchWords.stems(word));
    }

    private Optional<Match> known(String words) {
        return names.known(words, CARS);
    }

    private Asked launches(String words) {
        FilterWords.Read read = filters.read(words);
        ModelFilter filter = read.filter();
        boolean filtered = read.unknown().isEmpty() && !filter.equals(ModelFilter.ALL);
        if (filtered && filter.brand() == null && !filter.isOfTime()) {
            // A model may be called Pickup; who says pickups means them all, as in /models.
            return launches(filter);
        }
        Optional<Match> known = known(words);
        if (known.isPresent()) {
            return launches(words, ModelFilter.ALL, known.get());
        }
        List<Named> listed = listed(words);
        if (listed.size() > 1) {
            return new Asked.Several(listed, false);
        }
        return filtered ? launches(filter) : launches(words, read);
    }

    private Asked launches(String words, FilterWords.Read read) {
        return read.unknown().isEmpty()
                ? new Asked.Unknown(words, List.of())
                : launches(read.unknown(), read.filter(), names.find(read.unknown(), CAR));
    }

    private Asked launches(String words, ModelFilter filter, Match match) {
        return switch (match) {
            case Match.Several several -> new Asked.Several(several.named(), false);
            case Match.Sure(Named named) when named.kind() == Named.Kind.BRAND ->
                launches(filter.withBrand(named.key()));
            case Match.Sure(Named named) ->
                filter.isOfTime() ? new Asked.OfTime() : new Asked.Sure(new Interest.OfModel(named.key()), null);
            case Match.Nothing(List<Named> near) -> isPlant(words) ? launches(filter) : new Asked.Unknown(words, near);
        };
    }

    private static Asked launches(ModelFilter filter) {
        return filter.isOfTime()
                ? new Asked.OfTime()
                : new Asked.Sure(new Interest.Launches(filter.brand(), filter.body(), filter.country()), null);
    }

    /** What is built at the plant is everything there is. */
    private boolean isPlant(String words) {
        return names.find(words, Named.Kind.PLANT) instanceof Match.Sure;
    }

    /** “JMC, Kia”: each of them, when there is nothing but names. */
    private List<Named> listed(String words) {
        List<Optional<Match>> each = Stream.of(words.split("[, ]+")).map(this::known).toList();
        return each.stream().allMatch(match -> match.orElse(null) instanceof Match.Sure)
                ? each.stream().map(match -> ((Match.Sure) match.orElseThrow()).named()).distinct().toList()
                : List.of();
    }

    private Asked news(String words) {
        if (words.isEmpty()) {
            return new Asked.Sure(new Interest.News(null, List.of()), null);
        }
        List<Named> listed = listed(words);
        if (listed.size() > 1) {
            return new Asked.Several(listed, true);
        }
        return switch (names.find(words, CAR)) {
            case Match.Sure(Named named) -> new Asked.Sure(new Interest.News(named.key(), List.of()), null);
            case Match.Several(List<Named> named) -> new Asked.Several(named, true);
            case Match.Nothing nothing -> newsWith(words);
        };
    }

    private static Asked newsWith(String words) {
        List<String> counting = SearchWords.counting(words);
        boolean tooLong = Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).count() > MOST_WORDS
                || counting.stream().anyMatch(word -> word.length() > LONGEST_WORD);
        if (tooLong) {
            return new Asked.TooLong();
        }
        return counting.isEmpty()
                ? new Asked.Unknown(words, List.of())
                : new Asked.Sure(
                        new Interest.News(null, counting.stream().map(SearchWords::stems).distinct().sorted().toList()),
                        String.join(" ", counting));
    }
}
