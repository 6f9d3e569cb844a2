package lineupbot.questions;

import lineupbot.store.SearchWords;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How people ask for alerts: {@code words/wishes.properties}. Thread-safe. */
final class WishPhrases {
    private static final String NAME = "/words/wishes.properties";

    /** Phrases of each meaning, the longest first; folded words with a space between. */
    private final Map<String, List<String>> phrases;

    WishPhrases() {
        Properties properties = read();
        phrases = properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(Function.identity(), meaning -> sorted(properties.getProperty(meaning))));
    }

    private static List<String> sorted(String list) {
        return Stream.of(list.split(",")).map(phrase -> folded(Word.in(phrase)))
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    /** What follows the phrase of a meaning that the words begin with; empty when they begin with none. */
    Optional<List<Word>> after(String meaning, List<Word> words) {
        String said = folded(words) + " ";
        return phrases.get(meaning).stream().filter(phrase -> said.startsWith(phrase + " ")).findFirst()
                .map(phrase -> words.subList(phrase.split(" ").length, words.size()));
    }

    boolean has(String meaning, Word word) {
        return phrases.get(meaning).contains(SearchWords.fold(word.written()));
    }

    private static String folded(List<Word> words) {
        return words.stream().map(word -> SearchWords.fold(word.written())).collect(Collectors.joining(" "));
    }

    private static Properties read() {
        try (InputStream file = WishPhrases.class.getResourceAsStream(NAME)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }
}
