package lineupbot.faults;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The real jar in a storm: whatever goes wrong on the way, each question is answered, each alert arrives, nothing comes
 * twice without a reason, and nothing that was kept is lost. Seeded; {@code -Dfaults=10000} is the long form.
 */
class FaultsIT {
    private static final int GOAL = Integer.getInteger("faults", 100);
    private static final long SEED = Long.getLong("faults.seed", 20_230_816);
    private static final int PEOPLE = GOAL > 5_000 ? 200 : 12;
    private static final List<Blow> BLOWS = List.of(Blow.values());
    private static final int QUESTIONS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Random random = new Random(SEED);
    private final Storm storm = new Storm(SEED);
    private final Breakage breakage = new Breakage(SEED);
    private final Map<Blow, Integer> blows = new EnumMap<>(Blow.class);
    private int broken;

    @Test
    void everybodyIsAnsweredAndHearsOfEveryLaunchWhateverGoesWrong(@TempDir Path folder) throws Exception {
        try (BotApi api = new BotApi(); House house = new House(folder, api)) {
            Town town = new Town(api, storm, PEOPLE);
            house.start();
            town.follows();
            api.weather(storm::strike);
            int round = 0;
            while (round < BLOWS.size() || faults() < GOAL) {
                round(api, house, town, round++);
            }
            api.heal();
            assertThat(town.missing(PATIENCE)).isEmpty();
            assertThat(house.hasAnsweredAll(PATIENCE)).as("nothing is left in the inbox").isTrue();
            assertThat(house.stops(Duration.ofSeconds(5))).as("stops within 5 s").isTrue();

            System.out.printf(
                    "%d faults in %d rounds: %s; updates that are broken or unknown %d; %s%n"
                            + "%d answers and alerts were owed, and all came; none came twice without a reason%n",
                    faults(), round, storm, broken, blows, town.owed());
            assertThat(town.tooOften()).isEmpty();
            assertThat(house.subscriptions()).isEqualTo(town.size());
            assertThat(house.drafts() + house.draftsRefused()).as("a draft of each article, or a word that it failed")
                    .isGreaterThanOrEqualTo(round);
            assertThat(api.pending()).isZero();
            assertThat(api.violations()).isEmpty();
            assertThat(house.log()).doesNotContain(api.token()).doesNotContain("is left for the next start");
        }
    }

    private int faults() {
        return storm.struck() + broken + blows.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Everybody asks, now and then something is launched, an editor writes, and in the midst of it comes a blow. */
    private void round(BotApi api, House house, Town town, int number) throws Exception {
        Blow blow = BLOWS.get(number % BLOWS.size());
        AtomicInteger crashes = new AtomicInteger();
        town.asks(QUESTIONS, random, crashes);
        house.editorWrites(number);
        for (int update = 0; update < 20; update++, broken++) {
            api.happens(breakage.next());
        }
        Thread importing = Thread.ofPlatform().unstarted(() -> house.launches(Words.model(number)));
        if (number % BLOWS.size() == 0) {
            importing.start();
            town.isToHearOf(Words.model(number), crashes);
        }
        Thread.sleep(random.nextInt(1_500));
        if (blow.strikes(house)) {
            blows.merge(blow, 1, Integer::sum);
            crashes.addAndGet(blow.isEnd() ? 1 : 0);
        }
        importing.join();
        assertThat(town.missing(PATIENCE)).as("after %s in round %d", blow, number).isEmpty();
    }
}
