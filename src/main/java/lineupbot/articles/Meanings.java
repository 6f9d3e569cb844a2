package lineupbot.articles;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the words of a sentence, or of a part of it, mean; in their order. */
record Meanings(List<Meanings.Meaning> all) {

    /**
     * @param name such as {@code start.past}: a key of {@code words/articles.properties}
     * @param from the first word that means it
     * @param to   the word behind the last
     */
    record Meaning(String name, int from, int to) {
        /** Whether it is this one or of this family. */
        boolean is(String wanted) {
            return name.startsWith(wanted)
                    && (name.length() == wanted.length() || name.charAt(wanted.length()) == '.');
        }

        /** The last part of its name. */
        String tense() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    Meanings within(int from, int to) {
        return new Meanings(
                all.stream().filter(meaning -> meaning.from() >= from && meaning.to() <= to).toList());
    }

    boolean has(String... names) {
        return Stream.of(names).anyMatch(name -> first(name).isPresent());
    }

    Optional<Meaning> first(String name) {
        return of(name).findFirst();
    }

    Stream<Meaning> of(String name) {
        return all.stream().filter(meaning -> meaning.is(name));
    }

    /** Whether the word at {@code at} means it. */
    boolean at(int at, String name) {
        return all.stream().anyMatch(meaning -> meaning.from() <= at && at < meaning.to() && meaning.is(name));
    }
}
