package lineupbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lineupbot.chat.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;

class ConfigTest {
    private static final String TOKEN = "123456:AbC-def_0";

    @Test
    void nothingHasToBeSet() {
        Config config = Config.of(name -> null);
        assertThat(config.token()).isEmpty();
        assertThat(config.apiUrl()).hasToString("https://api.telegram.org");
        assertThat(config.database()).isEqualTo("jdbc:sqlite:data/lineup.db");
        assertThat(config.language()).isEqualTo(Language.RU);
        assertThat(config.timeZone()).hasToString("Europe/Kaliningrad");
        assertThat(config.messagesPerSecond()).isEqualTo(30);
    }

    @Test
    void anEmptyValueIsTheSameAsNone() {
        assertThat(Config.of(name -> "  ")).isEqualTo(Config.of(name -> null));
    }

    @Test
    void readsWhatIsSet() {
        Config config = Config
                .of(Map.of("TELEGRAM_BOT_TOKEN", TOKEN, "ADMIN_IDS", "1, 2;3", "DEFAULT_LANGUAGE", "en")::get);
        assertThat(config.token()).contains(TOKEN);
        assertThat(config.editors()).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(config.language()).isEqualTo(Language.EN);
    }

    @Test
    void namesEveryFaultAtOnceAndNoTokenInIt() {
        Map<String, String> bad = map("TELEGRAM_BOT_TOKEN", "12345 secret", "TELEGRAM_API_URL", "telegram.org",
                "DATABASE_URL", "lineup.db", "ADMIN_IDS", "ann", "DEFAULT_LANGUAGE", "klingon", "TIME_ZONE",
                "Mars/Olympus", "MESSAGES_PER_SECOND", "1001", "HTTP_PORT", "70000", "BACKUP_KEEP", "none",
                "LOG_FORMAT", "xml");
        assertThatThrownBy(() -> Config.of(bad::get)).isInstanceOf(Config.BadConfigException.class)
                .hasMessageContainingAll(bad.keySet().toArray(String[]::new)).message().doesNotContain("secret");
    }

    /** Name, value, name, value. */
    private static Map<String, String> map(String... pairs) {
        Map<String, String> map = new TreeMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            map.put(pairs[at], pairs[at + 1]);
        }
        return map;
    }

    @ParameterizedTest
    @CsvSource({"8080,127.0.0.1,8080", "0.0.0.0:9100,0.0.0.0,9100", "[::1]:80,0:0:0:0:0:0:0:1,80"})
    void healthIsToldOnThisMachineAloneUnlessSaidOtherwise(String written, String host, int port) {
        InetSocketAddress address = Config.of(Map.of("HTTP_PORT", written)::get).http().orElseThrow();
        assertThat(address.getAddress().getHostAddress()).isEqualTo(host);
        assertThat(address.getPort()).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "-1", "80:", ":80", "65536", "a b:80", "1.2.3.4", "[::1]",
        "no-such-host.invalid:80"})
    void whatIsNoAddressIsSaidToBeNone(String written) {
        assertThatThrownBy(() -> Config.of(Map.of("HTTP_PORT", written)::get)).hasMessageContaining("HTTP_PORT: ");
    }

    @Test
    void othersMustNotReadTheToken(@TempDir Path folder) throws IOException {
        Path file = folder.resolve(".env");
        assertThat(EnvFile.warning(file)).isEmpty();
        Files.writeString(file, "TELEGRAM_BOT_TOKEN=" + TOKEN);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(EnvFile.warning(file).orElseThrow()).endsWith("chmod 600 " + file).doesNotContain(TOKEN);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(EnvFile.warning(file)).isEmpty();
    }

    @Test
    void readsTheAddressesOfFeeds() {
        Config config = Config.of(Map.of("FEEDS", "https://a.example/rss, http://B.example:80/x\nhttps://a.example/rss",
                "FEEDS_ALLOW_PRIVATE", "true")::get);
        assertThat(config.feeds()).containsExactly("https://a.example/rss", "http://b.example/x");
        assertThat(config.feedsAllowPrivate()).isTrue();
        assertThatThrownBy(() -> Config
                .of(Map.of("FEEDS", "https://a.example/ ftp://b.example/", "FEEDS_ALLOW_PRIVATE", "perhaps")::get))
                .hasMessageContainingAll("FEEDS: not the address of a feed: ftp://b.example/",
                        "FEEDS_ALLOW_PRIVATE: true or false");
    }

    @Test
    void neverShowsTheToken() {
        assertThat(Config.of(Map.of("TELEGRAM_BOT_TOKEN", TOKEN)::get).toString()).doesNotContain(TOKEN);
    }
}
