package lineupbot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lineupbot.store.SearchWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

@DisplayName("An import")
class ImportTest {
    private Desk desk;

    @BeforeEach
    void openDesk(@TempDir Path folder) {
        desk = new Desk(folder);
        desk.load("base.yaml");
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    @DisplayName("adds a new brand, model and launch, and says so line by line")
    void addsALaunch() {
        ImportReport report = desk.load("new-launch.yaml");

        assertThat(report.lines()).containsExactly("added    source   example-2026-11-20",
                "added    maker    Zubr Motors", "added    brand    Zubr", "added    model    Zubr Z1",
                "added    launch   Zubr Z1: production, 2026-11-20",
                "added    news     Avtotor starts building the Zubr Z1 crossover", "added 6, changed 0");
        assertThat(report.lineup().newLaunches()).hasSize(1);
        assertThat(desk.column("SELECT kind || ' ' || first_day || ' ' || last_day FROM launch WHERE id = "
                + report.lineup().newLaunches().getFirst())).containsExactly("PRODUCTION 2026-11-20 2026-11-20");
    }

    @Test
    @DisplayName("done twice is the same as once")
    void twiceIsOnce() {
        desk.load("new-launch.yaml");
        List<String> before = desk.everything();
        String revision = desk.one("SELECT number FROM revision");

        ImportReport second = desk.load("base.yaml", "new-launch.yaml");

        assertThat(second.lines()).containsExactly("nothing new");
        assertThat(second.lineup().newLaunches()).isEmpty();
        assertThat(desk.everything()).isEqualTo(before);
        assertThat(desk.one("SELECT number FROM revision")).isEqualTo(revision);
    }

    @Test
    @DisplayName("raises the revision by one when something changes")
    void raisesTheRevision() {
        assertThat(desk.one("SELECT number FROM revision")).isEqualTo("1");
        desk.load("new-launch.yaml");
        assertThat(desk.one("SELECT number FROM revision")).isEqualTo("2");
    }

    @Test
    @DisplayName("corrects a date when the same source gives another, and keeps what it does not mention")
    void sameSourceCorrects() {
        ImportReport report = desk.read(vigus("{kind: production, when: 2023-08-17, source: paper-2023}"));

        assertThat(report.lines()).containsExactly(
                "changed  launch   JMC Vigus: production: when: 2023-08-16 → 2023-08-17", "added 0, changed 1");
        assertThat(report.lineup().newLaunches()).isEmpty();
        assertThat(desk.column("SELECT first_day || (site_id IS NOT NULL) || note FROM launch"))
                .containsExactly("2023-08-171{\"en\":\"a ceremony\",\"ru\":\"a ceremony\"}");
    }

    @Test
    @DisplayName("keeps both dates when another source gives another")
    void otherSourceAdds() {
        ImportReport report = desk.read(vigus("{kind: production, when: 2023-08, source: [radio-2023, paper-2023]}"));

        assertThat(report.lines()).containsExactly("added    launch   JMC Vigus: production, 2023-08",
                "added 1, changed 0");
        assertThat(desk.column("SELECT key || ' ' || at FROM launch ORDER BY id"))
                .containsExactly("paper-2023 2023-08-16", "radio-2023 2023-08");
    }

    @Test
    @DisplayName("erases nothing that a fragment leaves out, and adds its aliases to those known")
    void fragmentErasesNothing() {
        ImportReport report = desk.read("""
                plant: avtotor
                brands:
                  - key: jmc
                    aliases: [жмс]
                    models:
                      - {key: jmc-vigus, body: van}
                """);

        assertThat(report.lines()).containsExactly("added    alias    JMC: жмс",
                "changed  model    JMC Vigus: body: pickup → van", "added 1, changed 1");
        assertThat(desk.export()).contains("""
                  - key: jmc
                    name: JMC
                    aliases: [джиэмси, жмс]
                    country: CN
                    maker: jiangling
                """);
    }

    @Test
    @DisplayName("shows of a changed text the language in which it changed")
    void showsTheLanguageThatChanged() {
        ImportReport report = desk
                .read("{plant: avtotor, sites: [{key: pereslavskoye, name: {ru: П, en: Pereslavskoye}}]}");

        assertThat(report.lines()).first().isEqualTo("changed  site     Pereslavskoye: name: Переславское → П");
    }

    @Test
    @DisplayName("gives a maker named right in its brand a key made of its English name")
    void inlineMakerGetsAKey() {
        desk.read("""
                plant: avtotor
                brands:
                  - {key: zubr, name: Zubr, maker: {ru: Зубр, en: Zubr}}
                  - {key: bison, name: Bison, maker: {ru: Завод Щёлково}}
                """);

        assertThat(desk.column("SELECT key FROM subject WHERE kind = 'MAKER' ORDER BY id")).containsExactly("jiangling",
                "zubr-maker", "zavod-selkovo");
    }

    @Test
    @DisplayName("lets documents and files refer to each other")
    void filesReferToEachOther(@TempDir Path folder) {
        Path first = Desk.write(folder, "first.yaml", vigus("{kind: pilot, site: hall, source: new-paper}"));
        Path second = Desk.write(folder, "second.yaml", """
                plant: avtotor
                sites: [{key: hall, name: Hall}]
                ---
                plant: avtotor
                sources: {new-paper: {name: New Paper, url: "https://new.example", trust: B}}
                """);

        assertThat(desk.load(first, second).lineup().newLaunches()).hasSize(1);
    }

    @Test
    @DisplayName("changes nothing when one entry of one file is bad")
    void oneBadEntryChangesNothing(@TempDir Path folder) {
        List<String> before = desk.everything();
        Path bad = Desk.write(folder, "bad.yaml", "plant: avtotor\nbrands: [{key: jmc, country: C}]\n");
        Path none = folder.resolve("none.yaml");

        assertThatThrownBy(() -> desk.load(Desk.file("new-launch.yaml"), bad, none)).isInstanceOfSatisfying(
                BadLineupException.class, e -> assertThat(e.problems()).containsExactly(none + ":1: no such file",
                        bad + ":2: brands[0].country: not a country: “C”; write two upper-case letters, such as CN"));
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("finds news by the names of what they are about, also by those learned later")
    void newsAreFoundByNames() {
        assertThat(found("джиэмси")).containsExactly("jmc-begins");
        desk.read("{plant: avtotor, brands: [{key: jmc, aliases: [ЖМЁС]}]}");
        assertThat(found("жмес")).containsExactly("jmc-begins");
        assertThat(found("начали")).containsExactly("jmc-begins");
    }

    private List<String> found(String word) {
        return desk.column("SELECT key FROM news WHERE id IN (SELECT rowid / 4 FROM search WHERE search MATCH '"
                + SearchWords.query(word) + "' AND rowid % 4 = 3)");
    }

    private static String vigus(String launch) {
        return "{plant: avtotor, brands: [{key: jmc, models: [{key: jmc-vigus, launches: [" + launch + "]}]}]}";
    }
}
