package lineupbot.articles;

import lineupbot.store.SearchWords;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The words by which an article is understood: {@code words/articles.properties}, where the notation is told.
 * Thread-safe.
 */
final class Phrases {
    private static final String NAME = "/words/articles.properties";
    private static final int SHORTEST_STEM = 2;

    /** Words one after the other that mean something; a word may be a beginning only. */
    private record Phrase(String meaning, List<Shape> words) {}

    private record Shape(String written, boolean open) {
        boolean fits(String folded) {
            return open ? folded.startsWith(written) : folded.equals(written);
        }
    }

    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    Phrases() {
        Properties properties = read();
        properties.stringPropertyNames()
                .forEach(meaning -> Stream.of(properties.getProperty(meaning).split(",")).map(String::strip)
                        .filter(phrase -> !phrase.isEmpty()).flatMap(Phrases::spelledOut)
                        .forEach(phrase -> add(meaning, phrase)));
    }

    private void add(String meaning, String written) {
        List<Shape> shapes = Stream.of(written.split("\\s+"))
                .map(word -> new Shape(SearchWords.fold(word.replace("*", "")), word.endsWith("*"))).toList();
        Map<String, List<Phrase>> by = shapes.getFirst().open() ? byBeginning : byWord;
        by.computeIfAbsent(shapes.getFirst().written(), first -> new ArrayList<>()).add(new Phrase(meaning, shapes));
    }

    /** “начал(|а|и)” is three words; the brackets may stand anywhere, and more than once. */
    private static Stream<String> spelledOut(String phrase) {
        int open = phrase.indexOf('(');
        if (open < 0) {
            return Stream.of(phrase);
        }
        int close = phrase.indexOf(')', open);
        return Stream.of(phrase.substring(open + 1, close).split("\\|", -1))
                .flatMap(ending -> spelledOut(phrase.substring(0, open) + ending + phrase.substring(close + 1)));
    }

    /** What the words of a sentence mean. Of phrases that begin at a word the longest counts. */
    Meanings in(Sentence sentence) {
        List<Meanings.Meaning> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            List<Phrase> longest = longest(sentence, at);
            int length = longest.isEmpty() ? 1 : longest.getFirst().words().size();
            for (Phrase phrase : longest) {
                found.add(new Meanings.Meaning(phrase.meaning(), at, at + length));
            }
            at += length;
        }
        return new Meanings(found);
    }

    private List<Phrase> longest(Sentence sentence, int at) {
        String word = sentence.token(at).folded();
        List<Phrase> longest = new ArrayList<>();
        keepLongest(byWord.getOrDefault(word, List.of()), sentence, at, longest);
        for (int length = SHORTEST_STEM; length <= word.length(); length++) {
            keepLongest(byBeginning.getOrDefault(word.substring(0, length), List.of()), sentence, at, longest);
        }
        return longest;
    }

    private static void keepLongest(List<Phrase> phrases, Sentence sentence, int at, List<Phrase> longest) {
        for (Phrase phrase : phrases) {
            int most = longest.isEmpty() ? 0 : longest.getFirst().words().size();
            if (phrase.words().size() >= most && fits(phrase, sentence, at)) {
                if (phrase.words().size() > most) {
                    longest.clear();
                }
                longest.add(phrase);
            }
        }
    }

    private static boolean fits(Phrase phrase, Sentence sentence, int at) {
        if (at + phrase.words().size() > sentence.size()) {
            return false;
        }
        for (int next = 0; next < phrase.words().size(); next++) {
            if (!phrase.words().get(next).fits(sentence.token(at + next).folded())) {
                return false;
            }
        }
        return true;
    }

    private static Properties read() {
        try (InputStream file = Phrases.class.getResourceAsStream(NAME)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }
}
