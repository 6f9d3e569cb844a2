package lineupbot.byhand;

import lineupbot.chat.Language;
import lineupbot.chat.Localized;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Texts by language as people type them: one after the other with a bar between, told apart by their letters. */
final class Wordings {
    private static final String BAR = " | ";

    private Wordings() {}

    /**
     * What somebody has typed.
     *
     * @param isName whether one wording stands for every language, as a proper name does
     * @param before what of it stays in a language that is not typed; null for nothing
     * @return empty when two wordings are in one language
     */
    static Optional<Localized> read(String typed, boolean isName, Localized before) {
        String[] parts = typed.strip().split("\\s*\\|\\s*", -1);
        if (isName && parts.length == 1) {
            return Optional.of(Localized.same(parts[0]));
        }
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (String part : parts) {
            if (part.isEmpty() || words.put(language(part), part) != null) {
                return Optional.empty();
            }
        }
        if (before != null && !before.isSame()) {
            before.words().forEach(words::putIfAbsent);
        }
        return Optional.of(new Localized(words));
    }

    static String of(Localized text) {
        return text.words().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).distinct()
                .collect(Collectors.joining(BAR));
    }

    private static Language language(String text) {
        boolean russian = text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
        return russian ? Language.RU : Language.EN;
    }
}
