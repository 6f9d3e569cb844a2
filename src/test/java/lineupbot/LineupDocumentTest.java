package lineupbot;

import static lineupbot.FilesDesk.read;
import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.Fault;
import lineupbot.botapi.Person;
import lineupbot.botapi.Sent;
import lineupbot.desk.Exporter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/** The lineup goes out as a document, and comes back changed. */
class LineupDocumentTest {
    private static final String NEW = """
            plant:
              key: avtotor
              name: {ru: Автотор, en: Avtotor}
            sources:
              zubr-note: {name: A note, url: "https://news.example/zubr", date: 2026-11-19, trust: A}
            brands:
              - key: zubr
                name: Zubr
                models:
                  - key: zubr-z1
                    name: Z1
                    launches:
                      - {kind: production, when: 2026-11-19, source: zubr-note}
            """;

    @TempDir
    Path folder;
    private FilesDesk desk;
    private Person oleg;

    @BeforeEach
    void open() {
        desk = new FilesDesk(folder, Map.of("ADMIN_IDS", "77,78"));
        oleg = desk.api.people().person(78, "Oleg", "ru");
    }

    @AfterEach
    void close() {
        assertThat(desk.api.violations()).isEmpty();
        desk.close();
    }

    private int alerts() {
        return desk.count("SELECT count(*) FROM alert");
    }

    @Test
    void whatIsExportedIsTheWholeLineupAndNothingNew() {
        Sent export = desk.says(desk.editor, "/export");
        String yaml = export.parameters().at("/document/content").asText();
        assertThat(export.method()).isEqualTo("sendDocument");
        assertThat(yaml).isEqualTo(new Exporter(desk.database.jdbi()).yaml()).contains("jmc-vigus");

        assertThat(read(desk.sends(desk.editor, "lineup.yaml", yaml, ""))).isEqualTo("lineup.yaml: nothing new.");
    }

    @Test
    void whatIsNewIsImportedAndToldToThoseWhoFollow() {
        desk.says(desk.ann, "/subscribe launches");
        String told = read(desk.sends(desk.editor, "zubr.yaml", NEW, ""));
        assertThat(told).startsWith("zubr.yaml: ").contains("+ brand Zubr", "+ model Zubr Z1", "+ launch ")
                .endsWith("Alerts: 1, chats: 1.");
        assertThat(desk.count("SELECT count(*) FROM subject WHERE key = 'zubr-z1'")).isOne();
        assertThat(alerts()).isOne();
        assertThat(desk.count("SELECT by_user FROM change ORDER BY id DESC LIMIT 1")).isEqualTo(77);
    }

    @Test
    void quietlyOnWish() {
        desk.says(desk.ann, "/subscribe launches");
        assertThat(read(desk.sends(desk.editor, "zubr.yaml", NEW, "/import quiet"))).endsWith("Alerts: 0.");
        assertThat(alerts()).isZero();
    }

    @Test
    void aBadFileIsRefusedWithEveryFaultAndItsLine() {
        String bad = NEW.replace("source: zubr-note", "source: no-such-note").replace("kind: production", "kind: wish");
        String told = read(desk.sends(desk.editor, "zubr.yaml", bad, "/import"));
        assertThat(told).startsWith("zubr.yaml: 2 faults, nothing is imported.").contains("zubr.yaml:13: ");
        assertThat(desk.count("SELECT count(*) FROM subject WHERE key LIKE 'zubr%'")).isZero();

        String inRussian = read(desk.sends(oleg, "zubr.yaml", bad.replace("2026-11-19, trust", "19.11, trust"), ""));
        assertThat(inRussian).startsWith("zubr.yaml: 3 ошибки, ничего не внесено.").contains(
                "zubr.yaml:5: sources.zubr-note.date: «19.11» – не день: пишется 2023-08-16",
                "«wish» сюда не подходит (kind): нужно одно из production, first_batch",
                "zubr.yaml:13: brands[0].models[0].launches[0].source: такого нет: «no-such-note» (источник)");

        String worse = NEW + "x: y\n".repeat(2_000);
        assertThat(desk.sends(desk.editor, "zubr.yaml", worse, "").text()).hasSizeLessThan(4096);
    }

    @Test
    void aFileThatCannotBeHadIsNoLineup() {
        desk.api.onNext("file", Fault.refused(404, "Not Found"));
        assertThat(read(desk.sends(desk.editor, "zubr.yaml", NEW, ""))).startsWith("That file is gone.");
        desk.api.onNext("file", Fault.cutBody());
        assertThat(read(desk.sends(desk.editor, "zubr.yaml", NEW, ""))).startsWith("I can’t load the file just now.");
        assertThat(read(desk.sends(desk.editor, "zubr.yaml", "x".repeat(5_000_001), "")))
                .isEqualTo("The file is too large: I read up to 5 MB.");
        assertThat(read(desk.says(desk.editor, "/import"))).startsWith("Send a lineup file");
    }

    @Test
    void nobodyElseImportsOrExports() {
        String unknown = read(desk.says(desk.ann, "/phantom"));
        assertThat(read(desk.says(desk.ann, "/export"))).isEqualTo(unknown.replace("/phantom", "/export"));
        assertThat(read(desk.sends(desk.ann, "zubr.yaml", NEW, "/import")))
                .isEqualTo(unknown.replace("/phantom", "/import"));
        assertThat(desk.count("SELECT count(*) FROM subject WHERE key LIKE 'zubr%'")).isZero();
    }
}
