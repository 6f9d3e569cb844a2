package lineupbot.drafts;

import lineupbot.chat.Language;
import lineupbot.chat.Localized;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;

import java.util.EnumMap;
import java.util.Map;

/**
 * How a claim is published. An editor's words are published as they are, in both languages when they are typed so (“по-русски
 * | in English”); an article's words are marked as a quotation, with what they are about where the topic alone says it.
 */
final class ClaimWording {
    private static final String BAR = "\\s+\\|\\s+";

    private final Texts texts;

    ClaimWording(Texts texts) {
        this.texts = texts;
    }

    Localized of(Statement statement) {
        Language own = language(statement.text());
        Map<Language, String> words = new EnumMap<>(Language.class);
        String[] typed = statement.text().split(BAR, -1);
        if (!statement.isQuoted() && typed.length == 2 && language(typed[0]) != language(typed[1])) {
            words.put(language(typed[0]), typed[0]);
            words.put(language(typed[1]), typed[1]);
            return new Localized(words);
        }
        for (Language language : Language.values()) {
            if (language != own || statement.isQuoted()) {
                words.put(language, quoted(statement, own, texts.in(language)));
            }
        }
        words.putIfAbsent(own, statement.text());
        return new Localized(words);
    }

    private static String quoted(Statement statement, Language own, Say say) {
        return say.text("draft.claim", "topic", statement.topic().name(), "foreign",
                say.language() == own ? "no" : "yes", "quote", inner(statement.text(), say.language()));
    }

    /** Quotation marks within quotation marks are the other ones. */
    private static String inner(String text, Language language) {
        return language == Language.RU
                ? text.replace('«', '„').replace('»', '“')
                : text.replace('«', '‘').replace('»', '’').replace('“', '‘').replace('”', '’');
    }

    /** The language that words are in, as far as letters tell. */
    static Language language(String text) {
        boolean russian = text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
        return russian ? Language.RU : Language.EN;
    }
}
