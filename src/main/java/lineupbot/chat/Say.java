package lineupbot.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the bot says in one language. Arguments come as name, value, name, value. */
public final class Say {
    private final Language language;
    private final Texts texts;

    Say(Language language, Texts texts) {
        this.language = language;
        this.texts = texts;
    }

    public Language language() {
        return language;
    }

    /** Words without markup, for a button or an argument of another text. */
    public String text(String key, Object... arguments) {
        return Typography.of(texts.format(language, key, named(arguments, false)));
    }

    /** Words with markup. Arguments that are {@link Html} keep theirs, all others are escaped. */
    public Html html(String key, Object... arguments) {
        return Html.trusted(Typography.of(texts.format(language, key, named(arguments, true))));
    }

    /** What somebody else has written, in this language. */
    public String text(Localized words) {
        return Typography.of(words.in(language));
    }

    public boolean has(String key) {
        return texts.has(language, key);
    }

    /** A text that is a list: its parts are parted by commas. */
    public List<String> list(String key) {
        return List.of(text(key).split("\\s*,\\s*"));
    }

    private Map<String, Object> named(Object[] arguments, boolean escaping) {
        Map<String, Object> named = new HashMap<>();
        for (int at = 0; at < arguments.length; at += 2) {
            named.put((String) arguments[at], value(arguments[at + 1], escaping));
        }
        return named;
    }

    private Object value(Object argument, boolean escaping) {
        return switch (argument) {
            case Html html -> escaping ? html.markup() : html.plain();
            case Localized words -> value(words.in(language), escaping);
            case String words -> escaping ? Html.escape(words) : words;
            case Number number -> number;
            default -> throw new IllegalArgumentException("no text is made of a " + argument.getClass());
        };
    }
}
