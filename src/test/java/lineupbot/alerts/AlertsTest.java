package lineupbot.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Place;
import lineupbot.lineup.Body;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

@DisplayName("What is imported")
class AlertsTest {
    private static final Interest ALL = new Interest.Launches(null, null, null);
    private static final Interest PICKUPS = new Interest.Launches(null, Body.PICKUP, null);
    private static final Interest NEWS = new Interest.News(null, List.of());

    private Newsroom room;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new Newsroom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    @DisplayName("is told to those who follow pickups when it is one, and once only")
    void aPickupForThoseWhoFollowPickups() {
        room.follows(1, PICKUPS);
        room.follows(2, new Interest.Launches(null, Body.VAN, null));
        room.follows(3, new Interest.Launches("jmc", null, "CN"));
        room.follows(4, new Interest.OfModel("jmc-carrying"));
        String file = launch("jmc-carrying, body: pickup", "{kind: production, when: 2026-11-20, source: paper-2023}");

        assertThat(room.imports(file).line()).contains("1 alert, for 3 chats");
        assertThat(room.imports(file).line()).isEmpty();
        assertThat(room.deliveries()).containsExactly("1 to 1", "1 to 3", "1 to 4");
    }

    @Test
    @DisplayName("comes as one message when several models are launched together, and as one a brand")
    void togetherIsOne() {
        room.follows(1, ALL);
        room.follows(1, PICKUPS);
        room.imports("""
                plant: avtotor
                brands:
                  - key: jmc
                    models:
                      - {key: jmc-vigus, launches: [{kind: full_cycle, when: 2026-11, source: paper-2023}]}
                      - {key: jmc-carrying, launches: [{kind: production, when: 2026-11-19, source: paper-2023}]}
                  - key: kaiyi
                    launches: [{kind: pause, when: 2026-11-18, source: paper-2023}]
                """);

        assertThat(room.deliveries()).containsExactly("1 to 1", "2 to 1");
        assertThat(room.column("SELECT alert_id || ' ' || (told ->> '$.name') FROM alert_part"))
                .containsExactly("1 JMC Vigus", "1 JMC Carrying", "2 Kaiyi");
    }

    @ParameterizedTest
    @DisplayName("is no launch while it is a plan, a rumour of one, denied, or a show")
    @ValueSource(strings = {"production, certainty: planned", "production, certainty: considered",
        "production, certainty: denied", "presentation"})
    void aPlanIsNoLaunch(String kind) {
        room.follows(1, ALL);
        assertThat(room.imports(carrying("{kind: " + kind + ", when: 2026-11-20, source: paper-2023}")).alerts())
                .isZero();
    }

    @Test
    @DisplayName("becomes one when the plan comes true")
    void aPlanComesTrue() {
        room.follows(1, ALL);
        room.imports(carrying("{kind: production, when: 2026, certainty: planned, source: paper-2023}"));
        assertThat(room.imports(carrying("{kind: production, when: 2026-11-20, certainty: done, source: paper-2023}"))
                .alerts()).isOne();
    }

    @ParameterizedTest
    @DisplayName("is told until thirty days after the last day that it can mean, and later only when that is wanted")
    @CsvSource({"2026-10-21, 1", "2026-10-20, 0", "2026-10-01..2026-10-21, 1", "2026-10, 1", "2026-09, 0",
        "2026-autumn, 1", "2026-summer, 0", "2026, 1", "2025, 0", "since 2026, 0", "2026-11-21, 1", "by 2026-11-01, 0",
        "unknown, 0"})
    void historyIsNoNews(String when, int alerts) {
        String file = carrying("{kind: production, when: " + when + ", source: paper-2023}");
        assertThat(room.imports(file).alerts()).isEqualTo(alerts);
    }

    @ParameterizedTest
    @DisplayName("is as old as its newest source when its date says nothing of its age")
    @CsvSource({"by 2026-01, 2026-10-21, 1", "by 2026-11-01, 2026-10-20, 0", "unknown, 2026-10-21, 1",
        "unknown, 2026-10-20, 0"})
    void asOldAsItsSource(String when, String said, int alerts) {
        String source = "sources: {new-paper: {name: P, url: 'https://p.example/', date: " + said + ", trust: A}}\n";
        String file = carrying("{kind: production, when: " + when + ", source: [paper-2023, new-paper]}");
        assertThat(room.imports(source + file).alerts()).isEqualTo(alerts);
    }

    @Test
    @DisplayName("is told however old it is when that is wanted")
    void alsoOld() {
        assertThat(room.imports(carrying("{kind: production, when: 2020, source: paper-2023}"), true).alerts()).isOne();
    }

    @Test
    @DisplayName("is no second launch when another source says the same, but is one when it happens again")
    void anotherSourceSaysTheSame() {
        room.imports(carrying("{kind: pause, when: 2026-11-10, source: paper-2023}"));
        assertThat(room.imports(carrying("{kind: pause, when: 2026-11-11, source: radio-2023}")).alerts()).isZero();
        room.on("2027-03-01");
        assertThat(room.imports(carrying("{kind: pause, when: 2027-03-01, key: again, source: radio-2023}")).alerts())
                .isOne();
    }

    @Test
    @DisplayName("is told to those who follow a model when its whole brand stops")
    void theWholeBrandStops() {
        room.follows(1, new Interest.OfModel("jmc-vigus"));
        room.follows(2, PICKUPS);
        room.imports(
                "{plant: avtotor, brands: [{key: jmc, launches: [{kind: end, when: 2026-11, source: paper-2023}]}]}");
        assertThat(room.deliveries()).containsExactly("1 to 1", "1 to 2");
    }

    @Test
    @DisplayName("is told as news to those who want news, but not to those who hear of the launch it is about")
    void coveredNews() {
        room.follows(1, ALL);
        room.follows(1, NEWS);
        room.follows(2, NEWS);
        room.follows(3, new Interest.News("zubr", List.of()));
        room.follows(4, new Interest.News("jmc", List.of()));
        room.follows(new Place(1, 7), NEWS, 0);

        assertThat(room.imports(Newsroom.read("new-launch.yaml")).line()).contains("2 alerts, for 3 chats");
        assertThat(room.deliveries()).containsExactly("1 to 1", "2 to 1/7", "2 to 2", "2 to 3");
    }

    @Test
    @DisplayName("is told to those who follow its words, in any of their forms")
    void words() {
        room.follows(1, new Interest.News(null, List.of("кроссовер", "выпуск")));
        room.follows(2, new Interest.News(null, List.of("кроссовер", "цен")));
        room.follows(3, new Interest.News("zubr-z1", List.of("car")));
        room.imports(Newsroom.read("new-launch.yaml"));
        assertThat(room.deliveries()).containsExactly("2 to 1", "2 to 3");
    }

    @Test
    @DisplayName("is no news when it is older than thirty days")
    void oldNews() {
        room.on("2026-12-20");
        assertThat(room.imports(Newsroom.read("new-launch.yaml")).alerts()).isEqualTo(2);
        room.on("2027-02-01");
        assertThat(room.imports(Newsroom.read("new-launch.yaml").replace("zubr", "bison")).alerts()).isZero();
    }

    private static String carrying(String launch) {
        return launch("jmc-carrying", launch);
    }

    private static String launch(String model, String launch) {
        return "plant: avtotor\nbrands: [{key: jmc, models: [{key: " + model + ", launches: [" + launch + "]}]}]";
    }
}
