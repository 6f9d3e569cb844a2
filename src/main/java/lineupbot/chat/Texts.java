package lineupbot.chat;

import com.ibm.icu.text.MessageFormat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everything the bot says, by language and key: ICU messages in {@code texts/<code>.properties}. Thread-safe. */
public final class Texts {
    private final Map<Language, Messages> messages = new EnumMap<>(Language.class);
    private final Map<Language, Say> says = new EnumMap<>(Language.class);

    /** A pattern is read when somebody needs it: to read all of them takes as long as half a start. */
    private record Messages(Properties patterns, Locale locale, Map<String, MessageFormat> read) {
        private Messages(Properties patterns, Locale locale) {
            this(patterns, locale, new ConcurrentHashMap<>());
        }

        /** Null for an unknown key. */
        private MessageFormat of(String key) {
            return read.computeIfAbsent(key, unread -> {
                String pattern = patterns.getProperty(unread);
                return pattern == null ? null : new MessageFormat(pattern, locale);
            });
        }
    }

    /** Reads the texts of all languages, which are part of the program. */
    public Texts() {
        for (Language language : Language.values()) {
            messages.put(language, new Messages(read(language), language.locale()));
            says.put(language, new Say(language, this));
        }
    }

    public Say in(Language language) {
        return says.get(language);
    }

    public Set<String> keys(Language language) {
        return messages.get(language).patterns().stringPropertyNames();
    }

    /** The message with its arguments put in as they are. An unknown key is a fault of ours. */
    String format(Language language, String key, Map<String, Object> arguments) {
        MessageFormat message = messages.get(language).of(key);
        if (message == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        // A MessageFormat is not thread-safe; to format one takes microseconds.
        synchronized (message) {
            return message.format(arguments);
        }
    }

    boolean has(Language language, String key) {
        return messages.get(language).patterns().containsKey(key);
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
