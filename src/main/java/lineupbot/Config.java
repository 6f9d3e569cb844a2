package lineupbot;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvException;
import lineupbot.chat.Language;
import lineupbot.feeds.FeedAddress;
import lineupbot.telegram.TelegramSettings;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the operator sets: environment variables, or lines of {@code .env} in the working folder, the environment
 * first. An empty value is the same as none.
 *
 * @param token    of the bot; empty when the bot runs in the terminal only. Never printed
 * @param apiUrl   of the Bot API server
 * @param database JDBC address
 * @param editors  user ids of those who may change the lineup
 * @param language of those whose own is absent or unknown
 * @param timeZone of the operator's day
 * @param messagesPerSecond that go out in bulk at most; more than 30 cost money
 * @param answersPerMinute  that a person on Telegram gets in the long run
 * @param feeds             addresses of news feeds
 * @param feedsAllowPrivate whether feeds may be on this machine and in its network
 * @param http              where health and metrics are told; empty for nowhere
 * @param backups           where backups are made each day; empty for nowhere
 * @param backupsKept       how many of them there are at most
 */
record Config(Optional<String> token, URI apiUrl, String database, Set<Long> editors, Language language,
        ZoneId timeZone, Integer messagesPerSecond, Integer answersPerMinute, List<String> feeds,
        boolean feedsAllowPrivate, Optional<InetSocketAddress> http, Optional<Path> backups, Integer backupsKept) {

    private static final Pattern TOKEN = Pattern.compile("\\d+:[A-Za-z0-9_-]+");

    /** Reads the environment and {@code .env}. @throws BadConfigException that names every fault at once */
    static Config load() {
        try {
            return of(Dotenv.configure().ignoreIfMissing().load()::get);
        } catch (DotenvException e) {
            throw new BadConfigException(List.of(".env cannot be read: " + e.getMessage()));
        }
    }

    /** @param values gives the value of a variable, null when it is not set */
    static Config of(UnaryOperator<String> values) {
        Reader reader = new Reader(values);
        Config config = new Config(reader.maybe("TELEGRAM_BOT_TOKEN", Config::token),
                reader.or("TELEGRAM_API_URL", "https://api.telegram.org", Config::address),
                reader.or("DATABASE_URL", "jdbc:sqlite:data/lineup.db", Config::sqlite),
                reader.or("ADMIN_IDS", "", Config::ids),
                reader.or("DEFAULT_LANGUAGE", "ru",
                        tag -> Language.of(tag).orElseThrow(() -> new IllegalArgumentException("one of ru, en"))),
                reader.or("TIME_ZONE", "Europe/Kaliningrad", Config::zone),
                reader.or("MESSAGES_PER_SECOND", "30", Config::perSecond),
                reader.or("ANSWERS_PER_MINUTE", Integer.toString(TelegramSettings.ANSWERS_PER_MINUTE),
                        Config::perMinute),
                reader.or("FEEDS", "", Config::feeds),
                Boolean.TRUE.equals(reader.or("FEEDS_ALLOW_PRIVATE", "false", Config::yesOrNo)),
                reader.maybe("HTTP_PORT", Addresses::of), reader.maybe("BACKUP_DIR", Config::folder),
                reader.or("BACKUP_KEEP", "7", Config::kept));
        reader.or("LOG_FORMAT", "text", format -> oneOf(format, "text", "json"));
        reader.or("LOG_LEVEL", "INFO",
                level -> oneOf(level.toUpperCase(Locale.ROOT), "DEBUG", "INFO", "WARN", "ERROR", "TRACE", "OFF"));
        if (!reader.faults.isEmpty()) {
            throw new BadConfigException(reader.faults);
        }
        return config;
    }

    private static String token(String token) {
        if (!TOKEN.matcher(token).matches()) {
            // The value stays unsaid: it may be a token with a slip in it.
            throw new IllegalArgumentException("not a token; BotFather gives it as 123456:ABC-DEF…");
        }
        return token;
    }

    private static URI address(String address) {
        URI url = URI.create(address);
        if (url.getHost() == null || !("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
            throw new IllegalArgumentException("an address such as https://api.telegram.org");
        }
        return url;
    }

    private static String sqlite(String url) {
        if (!url.startsWith("jdbc:sqlite:") || url.length() == "jdbc:sqlite:".length()) {
            throw new IllegalArgumentException("an address such as jdbc:sqlite:data/lineup.db");
        }
        return url;
    }

    private static Set<Long> ids(String list) {
        try {
            return Stream.of(list.split("[\\s,;]+")).filter(id -> !id.isEmpty()).map(Long::valueOf)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Telegram user ids, numbers parted by commas", e);
        }
    }

    /** Telegram takes a thousand at most (Bot API: sendMessage, allow_paid_broadcast). */
    private static Integer perSecond(String number) {
        if (!number.matches("[1-9]\\d{0,2}|1000")) {
            throw new IllegalArgumentException("a number from 1 to 1000; more than 30 cost Telegram Stars");
        }
        return Integer.valueOf(number);
    }

    private static Integer perMinute(String number) {
        if (!number.matches("[1-9]\\d{0,4}")) {
            throw new IllegalArgumentException("a number from 1 to 99999");
        }
        return Integer.valueOf(number);
    }

    private static Path folder(String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("a folder", e);
        }
    }

    private static Integer kept(String number) {
        if (!number.matches("[1-9]\\d{0,3}")) {
            throw new IllegalArgumentException("a number from 1 to 9999");
        }
        return Integer.valueOf(number);
    }

    private static String oneOf(String word, String... words) {
        if (!List.of(words).contains(word)) {
            throw new IllegalArgumentException("one of " + String.join(", ", words));
        }
        return word;
    }

    private static ZoneId zone(String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new IllegalArgumentException("a time zone such as Europe/Kaliningrad");
        }
        return ZoneId.of(name);
    }

    private static List<String> feeds(String list) {
        return Stream.of(list.split("[\\s,]+")).filter(address -> !address.isEmpty())
                .map(address -> FeedAddress.of(address)
                        .orElseThrow(() -> new IllegalArgumentException("not the address of a feed: " + address
                                + "; addresses such as https://news.example/rss, parted by spaces or commas")))
                .distinct().toList();
    }

    private static Boolean yesOrNo(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false");
        };
    }

    /** Never shows the token. */
    @Override
    public String toString() {
        return "Config[" + database + ", " + apiUrl + ", " + language + "]";
    }

    /** Reads values and gathers what is wrong with them. */
    private static final class Reader {
        private final UnaryOperator<String> values;
        private final List<String> faults = new ArrayList<>();

        private Reader(UnaryOperator<String> values) {
            this.values = values;
        }

        private Optional<String> value(String name) {
            return Optional.ofNullable(values.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
        }

        private <T> Optional<T> maybe(String name, Function<String, T> read) {
            return value(name).map(value -> read(name, value, read));
        }

        private <T> T or(String name, String byDefault, Function<String, T> read) {
            return read(name, value(name).orElse(byDefault), read);
        }

        /** Null after a fault: nobody gets to see the configuration then. */
        private <T> T read(String name, String value, Function<String, T> read) {
            try {
                return read.apply(value);
            } catch (IllegalArgumentException e) {
                faults.add(name + ": " + e.getMessage());
                return null;
            }
        }
    }

    /** A configuration nothing can be started with; the message names every variable that is wrong, a line each. */
    static final class BadConfigException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadConfigException(List<String> faults) {
            super("please correct in the environment or in .env:\n  " + String.join("\n  ", faults));
        }
    }
}
