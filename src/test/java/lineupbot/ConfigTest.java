package lineupbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lineupbot.chat.Language;
import org.junit.jupiter.api.Test;

import java.util.Map;

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
        Map<String, String> bad = Map.of("TELEGRAM_BOT_TOKEN", "12345 secret", "TELEGRAM_API_URL", "telegram.org",
                "DATABASE_URL", "lineup.db", "ADMIN_IDS", "ann", "DEFAULT_LANGUAGE", "klingon", "TIME_ZONE",
                "Mars/Olympus", "MESSAGES_PER_SECOND", "1001");
        assertThatThrownBy(() -> Config.of(bad::get)).isInstanceOf(Config.BadConfigException.class)
                .hasMessageContainingAll(bad.keySet().toArray(String[]::new)).message().doesNotContain("secret");
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
