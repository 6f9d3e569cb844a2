package lineupbot.lineup;

import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts what is to be compared into names: where something parts them, else where every part is a name. */
final class CompareWords {
    /** A name as it was written, and what it means. */
    record Part(String written, Match match) {
        Optional<Named> sure() {
            return match instanceof Match.Sure sure ? Optional.of(sure.named()) : Optional.empty();
        }
    }

    private static final int MOST_PARTS = 3;
    /** So many words with nothing between the names are taken apart; more are no names. */
    private static final int MOST_WORDS = 12;
    private static final Pattern MARKS = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern WORDS = Pattern.compile(
            "(?:^|\\s+)(?:и|с|со|против|and|with|vs\\.?|versus|&|\\+)(?=\\s|$)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Function<String, Match> meaning;
    private final Predicate<String> isName;

    CompareWords(Names names) {
        this(words -> names.find(words, Named.Kind.BRAND, Named.Kind.MODEL),
                words -> names.known(words, Set.of(Named.Kind.BRAND, Named.Kind.MODEL))
                        .filter(match -> match instanceof Match.Sure).isPresent());
    }

    /** @param isName whether words are one thing's name for sure, told without guessing */
    CompareWords(Function<String, Match> meaning, Predicate<String> isName) {
        this.meaning = meaning;
        this.isName = isName;
    }

    /** The names in their order, whatever they mean; none when there are no words. */
    List<String> read(String words) {
        List<String> parts = MARKS.splitAsStream(words).flatMap(this::parted).filter(part -> !part.isBlank()).toList();
        return parts.size() == 1 ? cut(parts.getFirst()) : parts;
    }

    Part meant(String written) {
        return new Part(written, meaning.apply(written));
    }

    /** A name may have “и” in it. */
    private Stream<String> parted(String words) {
        return isName.test(words) ? Stream.of(words) : WORDS.splitAsStream(words);
    }

    private List<String> cut(String written) {
        List<String> words = List.of(written.split(" ", 0));
        if (words.size() == 1 || words.size() > MOST_WORDS || isName.test(written)) {
            return List.of(written);
        }
        for (int parts = 2; parts <= MOST_PARTS; parts++) {
            List<List<String>> cuts = cuts(words, parts);
            if (cuts.size() == 1) {
                return cuts.getFirst();
            }
        }
        return halfKnown(words).orElse(List.of(written));
    }

    /** Every way to cut the words into so many parts, each of them a name. */
    private List<List<String>> cuts(List<String> words, int parts) {
        if (parts == 1) {
            String whole = String.join(" ", words);
            return isName.test(whole) ? List.of(List.of(whole)) : List.of();
        }
        List<List<String>> cuts = new ArrayList<>();
        for (int at = 1; at <= words.size() - parts + 1; at++) {
            String first = String.join(" ", words.subList(0, at));
            if (isName.test(first)) {
                cuts(words.subList(at, words.size()), parts - 1)
                        .forEach(rest -> cuts.add(Stream.concat(Stream.of(first), rest.stream()).toList()));
            }
        }
        return cuts;
    }

    /** The longest beginning that is a name and the rest, or else the rest and the longest end that is one. */
    private Optional<List<String>> halfKnown(List<String> words) {
        List<List<String>> halves = new ArrayList<>();
        for (int at = 1; at < words.size(); at++) {
            halves.add(
                    List.of(String.join(" ", words.subList(0, at)), String.join(" ", words.subList(at, words.size()))));
        }
        return halves.reversed().stream().filter(both -> isName.test(both.getFirst())).findFirst()
                .or(() -> halves.stream().filter(both -> isName.test(both.getLast())).findFirst());
    }
}
