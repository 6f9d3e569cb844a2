package lineupbot.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** What owners say about feeds and what they are told. */
class FeedCommandTest {
    private FeedRig rig;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        rig = new FeedRig(folder);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void addsAFeedThatIsReadWithinAMinute() {
        assertThat(rig.says("/feed")).isEqualTo("Лент пока нет. Добавьте первую: /feed add https://…");
        rig.serves("/rss", rig.item("/1", "«Автотор» расширяется", Duration.ZERO));
        assertThat(rig.says("/feed add " + rig.server.address("/rss") + " Деловая газета"))
                .startsWith("Лента Деловая газета добавлена. Прочитаю её в течение минуты");
        assertThat(rig.says("/feed list")).contains("1 лента", "Деловая газета – черновики", "Ещё не читалась",
                "[Деловая газета → /feed show Деловая газета]");
        assertThat(rig.turn()).isLessThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(rig.says("/feed list")).contains("Последняя новость: 16.08.2023");
        assertThat(rig.titles()).containsExactly("«Автотор» расширяется");
    }

    @Test
    void pausesResumesChangesAndRemoves() {
        rig.serves("/rss");
        rig.says("/feed add " + rig.server.address("/rss") + " Газета");
        assertThat(rig.says("/feed pause газета")).startsWith("Лента Газета остановлена.");
        rig.turn();
        assertThat(rig.server.asked).isEmpty();
        assertThat(rig.says("/feed list")).contains("Газета – черновики, остановлена");
        assertThat(rig.says("/feed resume ГАЗЕТА")).startsWith("Лента Газета снова читается.");
        rig.turn();
        assertThat(rig.server.asked).hasSize(1);
        assertThat(rig.says("/feed mode Газета news"))
                .startsWith("Новости из ленты Газета теперь публикуются сами. Запуски по-прежнему");
        assertThat(rig.says("/feed show Газета")).contains("Газета – новости публикуются сами",
                "[Остановить → /feed pause Газета] [Убрать → /feed remove Газета]",
                "[Только черновики → /feed mode Газета draft]", rig.server.address("/rss"));
        rig.serves("/rss", rig.item("/1", "«Автотор» расширяется", Duration.ZERO));
        rig.later(Duration.ofMinutes(17));
        assertThat(rig.taken.getFirst().mode()).isEqualTo(Feed.Mode.NEWS);
        assertThat(rig.says("/feed remove Газета"))
                .startsWith("Ленты Газета больше нет. Вернуть: /feed add http://127");
        assertThat(rig.feeds.all()).isEmpty();
    }

    @Test
    void whatIsRemovedStaysKnown() {
        rig.serves("/rss", rig.item("/1", "«Автотор» расширяется", Duration.ZERO));
        rig.says("/feed add " + rig.server.address("/rss") + " Раз");
        rig.turn();
        rig.says("/feed remove Раз");
        rig.says("/feed add " + rig.server.address("/rss") + " Два");
        rig.turn();
        assertThat(rig.taken).hasSize(1);
    }

    @Test
    void saysWhereAFeedComesFromThatCannotBeRemovedForGood() {
        rig.serves("/rss");
        rig.restart(rig.server.address("/rss"));
        assertThat(rig.says("/feed show 127.0.0.1")).contains("Записана в FEEDS");
        assertThat(rig.says("/feed remove 127.0.0.1")).contains("но она записана в FEEDS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"html.html|это веб-страница, а не лента|it is a web page, not a feed",
        "laughs.xml|в ней есть DOCTYPE, такие не читаю|it has a DOCTYPE",
        "external.xml|в ней есть DOCTYPE, такие не читаю|it has a DOCTYPE",
        "broken.xml|XML с ошибкой, строка 3|its XML has a fault, line 3",
        "sitemap.xml|это XML, но не RSS и не Atom|it is XML, but neither RSS nor Atom"})
    void showsWhatIsWrong(String file, String russian, String english) {
        rig.server.at("/rss", FeedServer.file(file));
        rig.restart(rig.server.address("/rss"));
        rig.turn();
        assertThat(rig.says("/feed list")).contains("Не читается: " + russian);
        assertThat(rig.says(FeedRig.OWNER, Language.EN, "/feed list")).contains("Can’t be read: " + english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/feed add|Какую ленту добавить?",
        "/feed add news.example|«news.example» – не адрес ленты.", "/feed add ftp://n.example/|– не адрес ленты.",
        "/feed add http://ann:secret@n.example/rss|– не адрес ленты.", "/feed add http://|– не адрес ленты.",
        "/feed add https://n.example/ Очень длинное название для одной ленты|Название слишком длинное",
        "/feed add https://n.example/other Газета|Лента с названием «Газета» уже есть.",
        "/feed add https://N.example:443/rss#x|Эта лента уже есть: Газета.", "/feed pause|Какую ленту? Назовите её",
        "/feed pause Нет|Ленты «Нет» у меня нет.", "/feed remove|Какую ленту?", "/feed mode|Какую ленту?",
        "/feed mode Газета|Что делать с новостями из ленты Газета?",
        "/feed mode Газета всё|Ленты «Газета всё» у меня нет", "/feed mode news|Ленты «news» у меня нет",
        "/feed mode Нет news|Ленты «Нет» у меня нет", "/feed what|Как управлять лентами:",
        "/feed list 7|Страницы 7 нет", "/feed show <b>|Ленты «<b>» у меня нет"})
    void answersAnything(String said, String answer) {
        rig.says("/feed add https://n.example/rss Газета");
        assertThat(rig.says(said)).contains(answer);
    }

    @Test
    void feedsOfOneSiteGetNamesOfTheirOwn() {
        rig.says("/feed add https://www.n.example/a");
        rig.says("/feed add https://www.n.example/b");
        rig.says("/feed add https://" + "очень-длинное-имя-".repeat(3) + "сайта.рф/rss");
        assertThat(rig.feeds.all()).extracting(Feed::name).contains("n.example", "n.example-2");
        rig.feeds.all().forEach(feed -> rig.says("/feed show " + feed.name()));
    }

    @Test
    void turnsPagesOfALongList() {
        for (int at = 0; at < 20; at++) {
            rig.says("/feed add https://n.example/" + at);
        }
        assertThat(rig.says("/feed list")).contains("20 лент", "[2 › → /feed list 2]");
        assertThat(rig.says("/feed list 3")).contains("[‹ 2 → /feed list 2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed", "/feed list", "/feed add https://n.example/"})
    void isForOwnersAlone(String said) {
        assertThat(rig.says(FeedRig.OWNER + 1, Language.RU, said)).startsWith("Команды /feed у меня нет.");
        assertThat(rig.says(5, Language.RU, said)).startsWith("Команды /feed у меня нет.");
        assertThat(rig.feeds.all()).isEmpty();
    }
}
