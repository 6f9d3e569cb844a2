package lineupbot.lineup;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import lineupbot.chat.Language;

/** Names of countries, as Unicode's locale data have them. */
public final class Countries {
    private Countries() {}

    /**
     * The short name.
     *
     * @param code two letters of ISO 3166
     */
    public static String name(String code, Language language) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(language.locale()), DisplayContext.LENGTH_SHORT)
                .regionDisplayName(code);
    }
}
