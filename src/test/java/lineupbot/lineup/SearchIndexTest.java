package lineupbot.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.desk.FirstStart;
import lineupbot.desk.Importer;
import lineupbot.desk.LineupText;
import lineupbot.store.Database;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

@DisplayName("The search table")
class SearchIndexTest {
    private static final String LINEUP = """
            plant: {key: works, name: {ru: Завод, en: Works}}
            sources: {paper: {name: Paper, url: 'https://paper.example/', trust: A}}
            brands:
              - key: zubr
                name: Zubr
                aliases: [зубр]
                models:
                  - key: zubr-z1
                    name: Z1
                    claims:
                      - {topic: special, text: {ru: Ездит по болотам, en: Crosses swamps}, source: paper}
            news:
              - {key: first, date: 2026-11-20, title: {ru: Начали, en: Begun}, about: [zubr-z1], source: paper}
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("knows what an import brings, by its words and by the names of what it is about")
    void followsAnImport() {
        try (Database database = open()) {
            load(database, LINEUP);

            assertThat(found(database, "зубры")).containsExactly("zubr", "zubr-z1", "first", "zubr-z1 SPECIAL");
            assertThat(found(database, "болото")).containsExactly("zubr-z1 SPECIAL");
            assertThat(found(database, "swamp")).containsExactly("zubr-z1 SPECIAL");
            assertThat(found(database, "начало зубра")).containsExactly("first");
        }
    }

    @Test
    @DisplayName("follows later changes, also those of names that others are found by")
    void followsChanges() {
        try (Database database = open()) {
            load(database, LINEUP);
            load(database, "{plant: works, brands: [{key: zubr, name: Bison, aliases: [бизон]}]}");

            assertThat(found(database, "бизон начало")).containsExactly("first");
            assertThat(found(database, "bison")).contains("zubr", "zubr-z1", "first");
            database.jdbi().useHandle(handle -> handle.execute("UPDATE claim SET text = '{\"en\":\"Flies\"}'"));
            load(database, "{plant: works, brands: [{key: zubr, country: BY}]}");
            assertThat(found(database, "swamps")).isEmpty();
            assertThat(found(database, "fly")).containsExactly("zubr-z1 SPECIAL");
        }
    }

    @Test
    @DisplayName("is filled for a lineup that was there before it")
    void fillsWhatWasThere() {
        Flyway.configure().dataSource(url(), null, null).locations("classpath:db/migration").target("2").load()
                .migrate();
        Jdbi.create(url())
                .useHandle(handle -> List.of("INSERT INTO subject VALUES (1, 'works', 'PLANT')",
                        "INSERT INTO subject VALUES (2, 'zubr', 'BRAND')",
                        "INSERT INTO plant VALUES (1, '{\"ru\":\"Завод\"}', NULL)",
                        "INSERT INTO brand (id, plant_id, name) VALUES (2, 1, 'Zubr')",
                        "INSERT INTO alias VALUES (2, 0, 'зубр')").forEach(handle::execute));

        try (Database database = open()) {
            assertThat(found(database, "зубры")).containsExactly("zubr");
        }
    }

    @ParameterizedTest
    @DisplayName("answers whatever is asked")
    @ValueSource(strings = {"", "\"", "*", "a\" OR \"b", "NEAR(a b)", "names: x", "-зубр", "^x", "😀", "'", "\u0000",
        "щ𝔞🚗 ﷽ ก็็็ 汉字", "AND", "( ( ("})
    void answersAnything(String words) {
        try (Database database = open()) {
            load(database, LINEUP);
            Search search = new Search(database.jdbi(), Lineup.in(database.jdbi()));
            for (String asked : List.of(words, words.repeat(4096 / Math.max(1, words.length())))) {
                Hit.Some some = search.find(asked, 0, 6);
                assertThat(some.hits()).hasSize(Math.min(6, some.total()));
            }
        }
    }

    @Test
    @DisplayName("finds every brand and model of the first lineup by its name")
    void findsByName() {
        try (Database database = open()) {
            new FirstStart(database.jdbi()).fill();
            List<String> names = database.jdbi().withHandle(handle -> handle.createQuery("""
                    SELECT name FROM brand UNION ALL
                    SELECT b.name || ' ' || m.name FROM model m JOIN brand b ON b.id = m.brand_id
                    """).mapTo(String.class).list());

            assertThat(names).isNotEmpty().allSatisfy(name -> {
                Hit first = new Search(database.jdbi(), Lineup.in(database.jdbi())).find(name, 0, 1).hits().getFirst();
                assertThat(first).isInstanceOfAny(Hit.OfBrand.class, Hit.OfModel.class);
            });
        }
    }

    private static List<String> found(Database database, String words) {
        return new Search(database.jdbi(), Lineup.in(database.jdbi())).find(words, 0, 10).hits().stream()
                .map(SearchIndexTest::key).toList();
    }

    private static String key(Hit hit) {
        return switch (hit) {
            case Hit.OfBrand brand -> brand.brand().key();
            case Hit.OfModel model -> model.model().key();
            case Hit.OfClaim claim -> claim.about().key() + " " + claim.claim().topic();
            case Hit.OfNews news -> news.item().key();
        };
    }

    private static void load(Database database, String yaml) {
        new Importer(database.jdbi()).importTexts(List.of(new LineupText("test.yaml", yaml)));
    }

    private Database open() {
        return Database.open(url());
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("lineup.db");
    }
}
