package lineupbot.chat;

import com.ibm.icu.text.MessageFormat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Everything the bot says, by language and key: ICU messages in {@code texts/<code>.properties}. Thread-safe. */
public final class Texts {
    private final Map<Language, Map<String, MessageFormat>> messages = new EnumMap<>(Language.class);
    private final Map<Language, Say> says = new EnumMap<>(Language.class);

    /** Reads the texts of all languages, which are part of the program. */
    public Texts() {
        for (Language language : Language.values()) {
            Map<String, MessageFormat> ofLanguage = new HashMap<>();
            Properties patterns = read(language);
            patterns.stringPropertyNames().forEach(
                    key -> ofLanguage.put(key, new MessageFormat(patterns.getProperty(key), language.locale())));
            messages.put(language, ofLanguage);
            says.put(language, new Say(language, this));
        }
    }

    public Say in(Language language) {
        return says.get(language);
    }

    public Set<String> keys(Language language) {
        return messages.get(language).keySet();
    }

    /** The message with its arguments put in as they are. An unknown key is a fault of ours. */
    String format(Language language, String key, Map<String, Object> arguments) {
        MessageFormat message = messages.get(language).get(key);
        if (message == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        // A MessageFormat is not thread-safe; to format one takes microseconds.
        synchronized (message) {
            return message.format(arguments);
        }
    }

    boolean has(Language language, String key) {
        return messages.get(language).containsKey(key);
    }

    private static Properties read(Language language) {
        String name = "/texts/" + language.code() + ".properties";
        try (InputStream file = Texts.class.getResourceAsStream(name)) {
            Properties patterns = new Properties();
            patterns.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
