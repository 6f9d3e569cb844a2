package lineupbot.chat;

import java.util.EnumMap;
import java.util.Map;

/** The same words in the languages somebody has written them in; never empty. */
public record Localized(Map<Language, String> words) {
    public Localized {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a text needs words in one language at least");
        }
        words = Map.copyOf(words);
    }

    /** One wording for all languages, such as a proper name. */
    public static Localized same(String wording) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, wording);
        }
        return new Localized(words);
    }

    /** The words in {@code language}, or in the first language there is. */
    public String in(Language language) {
        String own = words.get(language);
        if (own != null) {
            return own;
        }
        for (Language other : Language.values()) {
            if (words.containsKey(other)) {
                return words.get(other);
            }
        }
        throw new IllegalStateException("never empty");
    }

    /** Whether every language says the same. */
    public boolean isSame() {
        return words.size() == Language.values().length && words.values().stream().distinct().count() == 1;
    }
}
