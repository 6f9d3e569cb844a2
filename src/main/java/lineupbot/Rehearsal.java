package lineupbot;

import lineupbot.desk.FirstStart;
import lineupbot.lineup.Lineup;
import lineupbot.rehearsal.Audience;
import lineupbot.rehearsal.Script;
import lineupbot.store.Database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The bot as it is on Telegram, before an audience of its own and with a database that is thrown away: what the Java
 * machine learns meanwhile, it can keep for the real start (JEP 514, 515).
 */
final class Rehearsal {
    private static final int ROUNDS = 12;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Rehearsal() {}

    /** How many lines were answered. @throws PlainFailures.FailureException when they were not in time */
    static int run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("rehearsal");
        try {
            return run("jdbc:sqlite:" + folder.resolve("lineup.db"));
        } finally {
            delete(folder);
        }
    }

    private static int run(String database) throws IOException, InterruptedException {
        List<String> lines = lines(database);
        try (Audience audience = new Audience(lines)) {
            Map<String, String> settings = Map.of("TELEGRAM_BOT_TOKEN", Audience.TOKEN, "TELEGRAM_API_URL",
                    audience.address().toString(), "DATABASE_URL", database, "ANSWERS_PER_MINUTE", "99999");
            OnTelegram bot = OnTelegram.open(Config.of(settings::get), Audience.TOKEN);
            try {
                bot.start();
                if (!audience.await(LONGEST)) {
                    throw new PlainFailures.FailureException(
                            "the rehearsal took too long: try again when less goes on");
                }
            } finally {
                bot.stop();
            }
        }
        return lines.size();
    }

    private static List<String> lines(String address) {
        try (Database database = Database.open(address)) {
            new FirstStart(database.jdbi()).fill();
            return new Script(Lineup.in(database.jdbi())).lines(ROUNDS);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
