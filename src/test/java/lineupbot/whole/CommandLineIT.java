package lineupbot.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program's command line, on the real jar. */
class CommandLineIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;
    private Jar jar;

    @BeforeEach
    void jar() {
        jar = new Jar(folder);
    }

    @Test
    void asksLineByLineInJson() throws Exception {
        Jar.Run run = jar.run("/brands\n/model Vigus\n", "ask", "--json", "--lang", "ru");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        List<JsonNode> answers = run.out().lines().map(CommandLineIT::json).toList();
        assertThat(answers).hasSize(2);
        assertThat(answers.get(0).get("ask").asText()).isEqualTo("/brands");
        assertThat(answers.get(0).get("buttons").toString()).contains("\"press\":\"/brand jmc\"");
        assertThat(answers.get(1).get("text").asText().replace('\u00a0', ' ')).contains("JMC Vigus – пикап",
                "с 16 августа 2023 года", "в Переславском", "План: полный цикл");
        assertThat(answers.get(1).get("picture").asBoolean(true)).isFalse();
    }

    @Test
    void talksAndEndsAtTheEndOfInput() throws Exception {
        Jar.Run run = jar.with("DEFAULT_LANGUAGE", "en").run("/brand jmc\n3\n\n77\n", "chat");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Hello!", "JMC Vigus", "There is no button 77");
    }

    @Test
    void withoutATokenItTalksInTheTerminal() throws Exception {
        assertThat(jar.run("").out()).contains("Здравствуйте!");
    }

    @Test
    void importsOnceAndKeepsABackup() throws Exception {
        Path file = Path.of("src/test/resources/desk/new-launch.yaml").toAbsolutePath();
        assertThat(jar.run("", "import", file.toString()).out()).contains("added    model    Zubr Z1");
        assertThat(jar.run("", "import", file.toString()).out()).isEqualTo("nothing new\n");
        assertThat(jar.run("", "backup", "copy.db").exit()).isZero();
        Jar copy = new Jar(folder).with("DATABASE_URL", "jdbc:sqlite:copy.db");
        assertThat(copy.run("", "ask", "--lang", "en", "/model", "zubr", "z1").out()).startsWith("Zubr Z1");
        assertThat(jar.run("", "export", "all.yaml").exit()).isZero();
        Jar empty = new Jar(folder).with("DATABASE_URL", "jdbc:sqlite:empty.db");
        assertThat(empty.run("", "import", "all.yaml").exit()).isZero();
        assertThat(empty.run("", "export").out()).isEqualTo(Files.readString(folder.resolve("all.yaml")));
    }

    @Test
    void importsWithAlertsOrWithout() throws Exception {
        String file = Path.of("src/test/resources/desk/new-launch.yaml").toAbsolutePath().toString();
        assertThat(jar.run("", "import", "--quiet", file).out()).endsWith("added 6, changed 0\n");
        Jar other = new Jar(folder).with("DATABASE_URL", "jdbc:sqlite:other.db");
        assertThat(other.run("", "import", "--history", file).out()).endsWith("\n2 alerts, for 0 chats\n");
        assertThat(other.run("", "import", "--history", file).out()).isEqualTo("nothing new\n");
    }

    @Test
    void saysInPlainLinesWhatFailed() throws Exception {
        fails(1, "no such file", "import", "missing.yaml");
        fails(2, "Unmatched argument", "frobnicate");
        fails(2, "Missing required parameter", "import");
        Files.writeString(folder.resolve("bad.yaml"), "plant: avtotor\nbrands:\n  - {key: Ы, nam: x}\n");
        fails(1, "bad.yaml:3: brands[0]", "import", "bad.yaml");
        fails(1, "TELEGRAM_BOT_TOKEN: not set", "run");
        jar.with("TELEGRAM_BOT_TOKEN", "1:abc").with("TELEGRAM_API_URL", "http://127.0.0.1:9/?a=b");
        fails(1, "TELEGRAM_API_URL", "run");
        jar.with("TIME_ZONE", "Mars").with("ADMIN_IDS", "me");
        fails(1, "TIME_ZONE: ", "chat");
        fails(1, "ADMIN_IDS: ", "chat");
    }

    @Test
    void saysThatADatabaseCannotBeUsed() throws Exception {
        Files.writeString(folder.resolve("broken.db"), "this is no database, whatever its name says".repeat(100));
        jar.with("DATABASE_URL", "jdbc:sqlite:broken.db");
        fails(1, "cannot use the database jdbc:sqlite:broken.db", "ask", "/brands");
    }

    private void fails(int exit, String why, String... arguments) throws IOException, InterruptedException {
        Jar.Run run = jar.run("", arguments);
        assertThat(run.exit()).as(run.err()).isEqualTo(exit);
        assertThat(run.err()).contains(why).doesNotContain("\tat ", "Exception");
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + line, e);
        }
    }
}
