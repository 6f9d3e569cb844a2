package lineupbot.chat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language the bot speaks. Its texts are in {@code texts/<code>.properties}. */
public enum Language {
    RU, EN;

    private final Locale locale = Locale.of(name().toLowerCase(Locale.ROOT));

    /** The two letters of ISO 639, as in lineup files and the Bot API. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The language of an IETF tag.
     *
     * @param tag such as {@code ru} or {@code en-GB}; may be null (Bot API: User.language_code is optional)
     * @return empty when the tag is absent or names a language the bot does not speak
     */
    public static Optional<Language> of(String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        String code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
    }
}
