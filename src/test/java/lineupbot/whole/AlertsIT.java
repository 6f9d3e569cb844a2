package lineupbot.whole;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.botapi.Place;
import lineupbot.botapi.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** From “follow” to the alert, through the whole program: a lineup file imported in another process reaches people. */
class AlertsIT {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Kaliningrad"));

    @Test
    void aLaunchReachesThoseWhoFollowItOnceAndIsCorrected(@TempDir Path folder) throws Exception {
        try (BotApi api = new BotApi()) {
            Process bot = new Jar(folder).onTelegram(api);
            People people = api.people();
            Person ann = people.person("Ann", "ru");
            Person ben = people.person("Ben", "en");
            Person cat = people.person("Cat", "ru");
            Place group = people.supergroup("Cars");
            Person boss = people.person("Dan", "en").in(group);
            boss.membership().addsBot();
            boss.membership().isOwner();
            api.awaitSentTo(group.id(), 1);
            assertThat(says(api, ann, "/subscribe").text()).contains("запуск");
            assertThat(says(api, ann, "/subscribe новости").text()).contains("новост");
            assertThat(says(api, ben, "let me know when a crossover launches").text()).contains("crossover");
            assertThat(says(api, cat, "/subscribe JMC").text()).contains("JMC");
            assertThat(says(api, ben.in(group), "/subscribe@lineup_bot").text()).startsWith("Only administrators");
            assertThat(says(api, boss, "/subscribe@lineup_bot crossover").text()).contains("crossover");

            assertThat(imports(folder, today.minusDays(3))).contains("2 alerts, for 3 chats");

            Sent toAnn = api.awaitSentTo(ann.id(), 3);
            assertThat(plain(toAnn)).startsWith("Zubr Z1 – кроссовер").contains("Пример-Новости");
            assertThat(toAnn.keyboard()).contains("[Zubr Z1]", "[Поделиться]");
            assertThat(plain(api.awaitSentTo(ben.id(), 2))).startsWith("Zubr Z1 – crossover");
            assertThat(plain(api.awaitSentTo(group.id(), 4))).startsWith("Zubr Z1 – crossover");
            assertThat(imports(folder, today.minusDays(3))).contains("nothing new");

            assertThat(imports(folder, today.minusDays(2))).contains("1 alert corrected");
            Sent corrected = api.awaitSentTo(ann.id(), 4);
            assertThat(corrected.isEdit()).isTrue();
            assertThat(corrected.messageId()).isEqualTo(toAnn.messageId());
            assertThat(corrected.text()).startsWith("Исправлено");
            api.awaitSentTo(group.id(), 5);

            assertThat(says(api, ann, "/subscriptions").messageId()).isGreaterThan(toAnn.messageId());
            assertThat(api.sentTo(ann.id())).hasSize(5);
            assertThat(api.sentTo(cat.id())).hasSize(1);
            bot.destroy();
            assertThat(bot.waitFor(5, TimeUnit.SECONDS)).as("stops within 5 s").isTrue();
            assertThat(api.violations()).isEmpty();
        }
    }

    private String imports(Path folder, LocalDate started) throws Exception {
        Files.writeString(folder.resolve("zubr.yaml"), """
                plant: avtotor
                sources:
                  example: {name: Пример-Новости, url: "https://news.example/zubr", date: %1$s, trust: B}
                brands:
                  - key: zubr
                    name: Zubr
                    aliases: [зубр]
                    country: CN
                    models:
                      - key: zubr-z1
                        name: Z1
                        body: crossover
                        launches: [{kind: production, when: %2$s, site: pereslavskoye, source: example}]
                news:
                  - key: example-zubr
                    date: %1$s
                    title: {ru: Начался выпуск кроссовера Zubr Z1, en: Zubr Z1 is being built}
                    about: [zubr, zubr-z1]
                    source: example
                """.formatted(today, started));
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Jar.Run run = new Jar(elsewhere).with("DATABASE_URL", "jdbc:sqlite:" + folder.resolve("data/lineup.db")).run("",
                "import", folder.resolve("zubr.yaml").toString());
        assertThat(run.err()).doesNotContain("Exception");
        assertThat(run.exit()).as(String.join("\n", List.of(run.out(), run.err()))).isZero();
        return run.out();
    }

    private static String plain(Sent sent) {
        return sent.text().replace('\u00a0', ' ');
    }

    private static Sent says(BotApi api, Person person, String text) {
        int before = api.sentTo(person.place().id()).size();
        person.says(text);
        return api.awaitSentTo(person.place().id(), before + 1);
    }
}
