package lineupbot.whole;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A database that cannot be worked with is one line for the operator, and is left as it is. */
class BadDatabaseIT {
    @TempDir
    private Path folder;

    @Test
    void isRefusedAndLeftAsItIs() throws Exception {
        Jar jar = new Jar(folder);
        assertThat(jar.run("/brands\n", "ask").exit()).isZero();
        assertThat(jar.run("", "backup", "copy.db").exit()).isZero();
        Path file = folder.resolve("copy.db");
        byte[] whole = Files.readAllBytes(file);

        assertRefused(file, Arrays.copyOf(whole, whole.length / 3));
        assertRefused(file, "no database at all, but a letter".repeat(1_000).getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(Path file, byte[] content) throws IOException, InterruptedException {
        Files.write(file, content);
        Jar.Run run = new Jar(folder).with("TELEGRAM_BOT_TOKEN", BotApi.TOKEN)
                .with("TELEGRAM_API_URL", "http://127.0.0.1:1").with("DATABASE_URL", "jdbc:sqlite:copy.db")
                .run("", "run");
        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(run.err().lines()).as(run.err()).singleElement().asString()
                .startsWith("cannot use the database jdbc:sqlite:copy.db");
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }
}
