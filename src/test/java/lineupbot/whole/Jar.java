package lineupbot.whole;

import lineupbot.botapi.BotApi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The program as people run it: target/lineup-bot.jar in a process and a folder of its own. */
public final class Jar {
    private static final Path JAR = Path.of("target/lineup-bot.jar").toAbsolutePath();
    private static final long PATIENCE_SECONDS = 60;

    private final Path folder;
    private final Map<String, String> settings = new TreeMap<>();
    /** As README.md starts a service; a later option goes before an earlier. */
    private final List<String> options = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));

    /** What a command printed and how it ended. */
    public record Run(int exit, String out, String err) {}

    public Jar(Path folder) {
        this.folder = folder;
    }

    public Jar with(String variable, String value) {
        settings.put(variable, value);
        return this;
    }

    /** Options of the virtual machine. */
    public Jar options(List<String> more) {
        options.addAll(more);
        return this;
    }

    /** Starts the bot on Telegram. */
    public Process onTelegram(BotApi api) throws IOException {
        with("TELEGRAM_BOT_TOKEN", api.token()).with("TELEGRAM_API_URL", api.url());
        return start("run").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    public Path log() {
        return folder.resolve("log.txt");
    }

    /** Runs a command to its end, with {@code input} as standard input. */
    public Run run(String input, String... arguments) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("in.txt"), input);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = start(arguments).redirectInput(in.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile()).start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("does not end: " + Arrays.toString(arguments));
        }
        return new Run(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private ProcessBuilder start(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().keySet()
                .removeAll(List.of("TELEGRAM_BOT_TOKEN", "TELEGRAM_API_URL", "DATABASE_URL", "ADMIN_IDS",
                        "DEFAULT_LANGUAGE", "TIME_ZONE", "LOG_LEVEL", "MESSAGES_PER_SECOND", "HTTP_PORT", "BACKUP_DIR",
                        "BACKUP_KEEP", "LOG_FORMAT", "ANSWERS_PER_MINUTE"));
        process.environment().putAll(settings);
        return process;
    }
}
