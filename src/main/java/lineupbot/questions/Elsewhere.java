package lineupbot.questions;

import lineupbot.store.SearchWords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of cars and plants of other places ({@code words/elsewhere.txt}): a question about them is not about ours. */
final class Elsewhere {
    private static final String NAME = "/words/elsewhere.txt";

    private final Set<String> names = new HashSet<>();

    Elsewhere() {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(Elsewhere.class.getResourceAsStream(NAME), StandardCharsets.UTF_8))) {
            file.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.split(",")))
                    .map(name -> stems(Word.in(name))).filter(name -> !name.isEmpty()).forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    /** The first such name among the words, as it was typed. */
    Optional<String> in(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            for (int end = Math.min(at + 2, words.size()); end > at; end--) {
                List<Word> part = words.subList(at, end);
                if (names.contains(stems(part))) {
                    return Optional.of(part.stream().map(Word::written).collect(Collectors.joining(" ")));
                }
            }
        }
        return Optional.empty();
    }

    private static String stems(List<Word> words) {
        return words.stream().map(Word::stem).map(SearchWords::fold).collect(Collectors.joining(" "));
    }
}
