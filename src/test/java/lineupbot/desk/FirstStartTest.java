package lineupbot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

@DisplayName("A first start")
class FirstStartTest {
    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void openDesk() {
        desk = new Desk(folder);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    @DisplayName("fills an empty database with the lineups of the program, once")
    void fillsOnce() {
        FirstStart start = new FirstStart(desk.database().jdbi());

        assertThat(start.fill()).hasValueSatisfying(report -> assertThat(report.changes()).isNotEmpty());
        assertThat(desk.column("SELECT key FROM subject WHERE kind = 'PLANT'")).contains("avtotor");
        assertThat(start.fill()).isEmpty();
    }

    @Test
    @DisplayName("finds the lineups in a jar")
    void fromAJar() throws IOException {
        Path program = folder.resolve("program.jar");
        try (FileSystem jar = FileSystems.newFileSystem(program, Map.of("create", "true"))) {
            Files.createDirectories(jar.getPath("db/lineup"));
            Files.copy(Desk.file("base.yaml"), jar.getPath("db/lineup/base.yaml"));
        }

        assertThat(new FirstStart(desk.database().jdbi(), program).fill())
                .hasValueSatisfying(report -> assertThat(report.lineup().newLaunches()).hasSize(1));
    }

    @Test
    @DisplayName("leaves a database alone that knows a plant")
    void leavesALineupAlone() {
        desk.load("base.yaml");

        assertThat(new FirstStart(desk.database().jdbi()).fill()).isEmpty();
        assertThat(desk.column("SELECT name FROM brand ORDER BY id")).containsExactly("JMC", "Kaiyi");
    }
}
