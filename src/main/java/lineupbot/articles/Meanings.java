package lineupbot.articles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the words of a sentence, or of a part of it, mean; in their order. Immutable. */
final class Meanings {

    /**
     * @param name such as {@code start.past}: a key of {@code words/articles.properties}
     * @param from the first word that means it
     * @param to   the word behind the last
     */
    record Meaning(String name, int from, int to) {
        /** Whether it is this one or of this family. */
        boolean is(String wanted) {
            return name.startsWith(wanted) && (name.length() == wanted.length() || name.charAt(wanted.length()) == '.');
        }

        /** The last part of its name. */
        String tense() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    private final List<Meaning> all;
    private final Map<Integer, List<Meaning>> byWord = new HashMap<>();

    Meanings(List<Meaning> all) {
        this.all = List.copyOf(all);
        for (Meaning meaning : all) {
            for (int at = meaning.from(); at < meaning.to(); at++) {
                byWord.computeIfAbsent(at, word -> new ArrayList<>(2)).add(meaning);
            }
        }
    }

    List<Meaning> all() {
        return all;
    }

    Meanings within(int from, int to) {
        return new Meanings(all.stream().filter(meaning -> meaning.from() >= from && meaning.to() <= to).toList());
    }

    boolean has(String... names) {
        for (String name : names) {
            for (Meaning meaning : all) {
                if (meaning.is(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    Optional<Meaning> first(String name) {
        // Asked more often than anything else, so without a stream.
        for (Meaning meaning : all) {
            if (meaning.is(name)) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    Stream<Meaning> of(String name) {
        return all.stream().filter(meaning -> meaning.is(name));
    }

    /** What begins at this word. */
    Optional<Meaning> beginning(int at, String name) {
        return byWord.getOrDefault(at, List.of()).stream().filter(meaning -> meaning.from() == at && meaning.is(name))
                .findFirst();
    }

    /** Whether the word at {@code at} means it. */
    boolean at(int at, String name) {
        for (Meaning meaning : byWord.getOrDefault(at, List.of())) {
            if (meaning.is(name)) {
                return true;
            }
        }
        return false;
    }
}
