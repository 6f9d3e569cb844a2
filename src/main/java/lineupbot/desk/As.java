package lineupbot.desk;

import lineupbot.chat.Language;
import lineupbot.chat.Localized;
import lineupbot.lineup.Body;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.Topic;
import lineupbot.lineup.Trust;
import lineupbot.lineup.When;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What values in a file can be read as. What does not read so is a problem, and null. */
final class As {
    static final Function<Value, Body> BODY = oneOf(Body.class);
    static final Function<Value, Certainty> CERTAINTY = oneOf(Certainty.class);
    static final Function<Value, Kind> KIND = oneOf(Kind.class);
    static final Function<Value, Topic> TOPIC = oneOf(Topic.class);
    static final Function<Value, Trust> TRUST = oneOf(Trust.class);

    static final String NO_ADDRESS = "none";

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern FLAG = Pattern.compile("true|false");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private As() {}

    static String key(Value value) {
        return shaped(value, KEY, "no_key");
    }

    static boolean isKey(String written) {
        return KEY.matcher(written).matches();
    }

    static String country(Value value) {
        return shaped(value, COUNTRY, "no_country");
    }

    static Long number(Value value) {
        String digits = shaped(value, NUMBER, "no_number");
        return digits == null ? null : Long.valueOf(digits);
    }

    static Boolean flag(Value value) {
        String word = shaped(value, FLAG, "no_flag");
        return word == null ? null : Boolean.valueOf(word);
    }

    static LocalDate day(Value value) {
        String day = shaped(value, DAY, "no_day");
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            value.wrong("no_such_day", "word", day);
            return null;
        }
    }

    static When when(Value value) {
        String written = value.text();
        try {
            return written == null ? null : When.parse(written);
        } catch (IllegalArgumentException e) {
            value.wrong("no_date", "word", written);
            return null;
        }
    }

    /** Empty for a source that is known to have none, such as a text that somebody has sent. */
    static String url(Value value) {
        if (value.node() instanceof ScalarNode word && word.getValue().equals(NO_ADDRESS)) {
            return "";
        }
        String url = shaped(value, ADDRESS, "no_address");
        if (url == null || hasHost(url)) {
            return url;
        }
        value.wrong("bad_address", "word", url);
        return null;
    }

    private static boolean hasHost(String url) {
        try {
            return URI.create(url).getRawAuthority() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static <E extends Enum<E>> Function<Value, E> oneOf(Class<E> type) {
        Map<String, E> constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Written::of, constant -> constant));
        String known = Arrays.stream(type.getEnumConstants()).map(Written::of).collect(Collectors.joining(", "));
        return value -> {
            String word = value.text();
            E constant = constants.get(word);
            if (word != null && constant == null) {
                value.wrong("unknown", "what", type.getSimpleName().toLowerCase(Locale.ROOT), "word", word, "known",
                        known);
            }
            return constant;
        };
    }

    static Localized localized(Value value) {
        if (!value.isMap()) {
            String text = value.text();
            return text == null ? null : Localized.same(text);
        }
        Map<String, Value> written = value.map();
        if (written.isEmpty()) {
            value.wrong("empty");
        }
        Map<Language, String> words = new EnumMap<>(Language.class);
        written.forEach((code, wording) -> put(words, code, wording));
        return words.isEmpty() ? null : new Localized(words);
    }

    private static void put(Map<Language, String> words, String code, Value wording) {
        String text = wording.text();
        Arrays.stream(Language.values()).filter(language -> language.code().equals(code)).findFirst()
                .ifPresentOrElse(language -> words.computeIfAbsent(language, absent -> text), () -> wording
                        .wrong("language", "known", Arrays.stream(Language.values()).map(Language::code).toList()));
    }

    private static String shaped(Value value, Pattern shape, String otherwise) {
        String text = value.text();
        if (text == null || shape.matcher(text).matches()) {
            return text;
        }
        value.wrong(otherwise, "word", text);
        return null;
    }
}
