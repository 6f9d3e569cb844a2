package lineupbot.desk;

import com.ibm.icu.text.Transliterator;
import lineupbot.chat.Language;
import lineupbot.chat.Localized;
import lineupbot.desk.LineupFile.MakerEntry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The makers of one file: those in its list, and those that brands name right where they stand. */
final class Makers {
    private static final int LONGEST_KEY = 40;

    private final Map<String, Localized> names = new HashMap<>();
    private List<MakerEntry> ofDocument = new ArrayList<>();

    void add(MakerEntry maker) {
        names.put(maker.key(), maker.name());
        ofDocument.add(maker);
    }

    /** The makers added since the last call. */
    List<MakerEntry> take() {
        List<MakerEntry> taken = ofDocument;
        ofDocument = new ArrayList<>();
        return taken;
    }

    /** The key of a maker that a brand names right where it stands; null, and a problem, when it cannot have one. */
    String inline(Value value, String brand, Keys keys) {
        Localized name = As.localized(value);
        String key = name == null ? null : key(name, brand);
        if (key == null) {
            return null;
        }
        if (key.isEmpty()) {
            value.wrong("maker.unnamed");
        } else if (!names.containsKey(key)) {
            keys.define(value.place(), Thing.MAKER, key, null, List.of());
            add(new MakerEntry(key, name, List.of(), null));
        } else if (!name.equals(names.get(key))) {
            value.wrong("maker.other", "key", key);
        }
        return key;
    }

    /** A maker of the same name as its brand needs a key of its own. */
    private static String key(Localized name, String brand) {
        String slug = latin(name.in(Language.EN)).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String key = cut(slug, LONGEST_KEY);
        return key.equals(brand) ? cut(slug, LONGEST_KEY - "-maker".length()) + "-maker" : key;
    }

    /** Names in Latin letters, nearly all, do without loading the rules of transliteration. */
    private static String latin(String name) {
        return name.chars().allMatch(letter -> letter < 128)
                ? name
                : Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(name);
    }

    private static String cut(String slug, int longest) {
        String whole = slug.startsWith("-") ? slug.substring(1) : slug;
        String cut = whole.substring(0, Math.min(longest, whole.length()));
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
