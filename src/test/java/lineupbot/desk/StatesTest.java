package lineupbot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

@DisplayName("After an import")
class StatesTest {
    @ParameterizedTest(name = "brand: {0}; model A: {1}; model B: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # the brand's launches   | of model A              | of model B         | brand   | A       | B
            ''                       | ''                      | ''                 | UNKNOWN | UNKNOWN | UNKNOWN
            production 2023          | ''                      | ''                 | NOW     | UNKNOWN | UNKNOWN
            production 2023          | production 2024 planned | ''                 | NOW     | PLANNED | UNKNOWN
            ''                       | production 2023         | end 2024           | NOW     | NOW     | ENDED
            ''                       | end 2024                | pause 2024         | PAUSED  | ENDED   | PAUSED
            ''                       | end 2024                | pilot 2025 planned | PLANNED | ENDED   | PLANNED
            ''                       | end 2024                | ''                 | ENDED   | ENDED   | UNKNOWN
            pause 2024               | ''                      | ''                 | PAUSED  | PAUSED  | PAUSED
            pause 2024               | production 2023         | production 2025    | NOW     | PAUSED  | NOW
            end 2026                 | production 2023         | production 2025    | ENDED   | ENDED   | ENDED
            end 2024, resumption 2025| production 2023         | ''                 | NOW     | NOW     | NOW
            end 2024                 | pilot 2025 planned      | ''                 | ENDED   | ENDED   | ENDED
            """)
    @DisplayName("states follow from the launches of the brand and of its models")
    void states(String ofBrand, String ofA, String ofB, String brand, String modelA, String modelB,
            @TempDir Path folder) {
        try (Desk desk = new Desk(folder)) {
            desk.load("base.yaml");
            desk.read("""
                    plant: avtotor
                    brands:
                      - key: fox
                        name: Fox
                        launches: [%s]
                        models:
                          - {key: fox-a, name: A, launches: [%s]}
                          - {key: fox-b, name: B, launches: [%s]}
                    """.formatted(launches(ofBrand), launches(ofA), launches(ofB)));

            assertThat(desk.column("SELECT state FROM brand WHERE name = 'Fox'")).containsExactly(brand);
            assertThat(desk.column("SELECT state FROM model WHERE name IN ('A', 'B') ORDER BY name"))
                    .containsExactly(modelA, modelB);
        }
    }

    /** Of words such as {@code pause 2024, end 2025 planned}. */
    private static String launches(String words) {
        StringBuilder launches = new StringBuilder();
        for (String launch : words.replace("''", "").split(", ?", 0)) {
            String[] parts = launch.strip().split(" ", 0);
            if (parts.length > 1) {
                launches.append("{kind: %s, when: %s, certainty: %s, source: paper-2023}, ".formatted(parts[0],
                        parts[1], parts.length > 2 ? parts[2] : "done"));
            }
        }
        return launches.toString();
    }
}
