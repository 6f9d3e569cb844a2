package lineupbot.questions;

import lineupbot.store.SearchWords;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** The words by which a question is understood, by their stems: {@code words/questions.properties}. Thread-safe. */
final class Lexicon {
    private static final String NAME = "/words/questions.properties";

    /**
     * A phrase of one word or several, as stems.
     *
     * @param exact the word as it must be written, when its stem is that of other words, too; else null
     */
    record Phrase(String meaning, List<String> stems, String exact) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> stops = new HashSet<>();

    Lexicon() {
        Properties properties = read();
        properties.stringPropertyNames().forEach(meaning -> Stream.of(properties.getProperty(meaning).split(","))
                .map(String::strip).filter(phrase -> !phrase.isEmpty()).forEach(phrase -> add(meaning, phrase)));
        byFirst.values().forEach(
                phrases -> phrases.sort((one, other) -> Integer.compare(other.stems().size(), one.stems().size())));
    }

    private void add(String meaning, String phrase) {
        List<String> stems = Word.in(phrase).stream().map(Word::stem).toList();
        String exact = phrase.startsWith("=") ? SearchWords.fold(phrase.substring(1)) : null;
        if (meaning.equals("stop")) {
            stops.addAll(stems);
        } else {
            byFirst.computeIfAbsent(stems.getFirst(), first -> new ArrayList<>())
                    .add(new Phrase(meaning, stems, exact));
            words.addAll(stems);
        }
    }

    /** The phrases that begin at {@code at}, the longest first. */
    List<Phrase> at(List<Word> said, int at) {
        return byFirst.getOrDefault(said.get(at).stem(), List.of()).stream().filter(phrase -> goesOn(phrase, said, at))
                .toList();
    }

    private static boolean goesOn(Phrase phrase, List<Word> said, int at) {
        boolean otherWord = phrase.exact() != null && !phrase.exact().equals(SearchWords.fold(said.get(at).written()));
        if (otherWord || at + phrase.stems().size() > said.size()) {
            return false;
        }
        for (int next = 1; next < phrase.stems().size(); next++) {
            if (!phrase.stems().get(next).equals(said.get(at + next).stem())) {
                return false;
            }
        }
        return true;
    }

    boolean isStop(Word word) {
        return stops.contains(word.stem());
    }

    /** Whether the word means something here; such a word is no name with a slip in it. */
    boolean knows(Word word) {
        return stops.contains(word.stem()) || words.contains(word.stem());
    }

    private static Properties read() {
        try (InputStream file = Lexicon.class.getResourceAsStream(NAME)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }
}
