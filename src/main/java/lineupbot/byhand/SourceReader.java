package lineupbot.byhand;

import lineupbot.chat.Localized;
import lineupbot.store.SearchWords;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Understands which source is meant: a known one by its name or address, or a new one. Thread-safe. */
final class SourceReader {
    private static final int OFFERED = 12;

    private final Library library;
    private final Choices choices;

    SourceReader(Library library, Choices choices) {
        this.library = library;
        this.choices = choices;
    }

    Answer read(Form form, String words) {
        List<Library.Cited> all = library.sources();
        if (words.equals(Form.NEW) || all.stream().anyMatch(source -> source.key().equals(words))) {
            return chosen(form, words, Map.of());
        }
        if (AnswerReader.isCalled(choices.of(form, Field.SOURCE).getLast(), words)) {
            return chosen(form, choices.of(form, Field.SOURCE).getLast().value(), Map.of());
        }
        return isAddress(words) ? page(form, words, all) : named(form, words, all);
    }

    /** A page that nobody has cited yet is a new source. */
    private static Answer page(Form form, String address, List<Library.Cited> all) {
        return all.stream().filter(source -> bare(source.url()).equals(bare(address))).findFirst()
                .map(source -> chosen(form, source.key(), Map.of()))
                .orElseGet(() -> chosen(form, Form.NEW, Map.of(Field.SOURCE_URL, address)));
    }

    private Answer named(Form form, String words, List<Library.Cited> all) {
        String wanted = SearchWords.fold(words);
        List<Library.Cited> found = all.stream().filter(source -> isNamed(source.name(), wanted)).toList();
        if (found.isEmpty()) {
            return new Answer.Bad("form.bad.source");
        }
        return found.size() == 1
                ? chosen(form, found.getFirst().key(), Map.of())
                : new Answer.Several(found.stream().limit(OFFERED)
                        .map(source -> new Choice(source.key(), choices.label(source, "form.source"))).toList());
    }

    private static boolean isNamed(Localized name, String wanted) {
        return name.words().values().stream().anyMatch(word -> SearchWords.fold(word).contains(wanted));
    }

    /** What is new has one source; what is edited can get more, and lose those that it has. */
    private static Answer chosen(Form form, String key, Map<Field, String> more) {
        List<String> keys = new ArrayList<>(form.isNew() ? List.of() : form.keys(Field.SOURCE));
        if (!keys.remove(key)) {
            keys.add(key);
        }
        if (keys.isEmpty()) {
            return new Answer.Bad("form.bad.needed");
        }
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.putAll(more);
        values.put(Field.SOURCE, String.join(" ", keys));
        return new Answer.Good(values);
    }

    static boolean isAddress(String words) {
        try {
            return words.matches("https?://\\S+") && URI.create(words).getHost() != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static String bare(String url) {
        return url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("#.*$", "").replaceFirst("/$", "");
    }
}
