package lineupbot.broadcast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A lineup file with a brand and a model that went onto the line today. */
final class LaunchFile {
    private LaunchFile() {}

    static Path write(Path folder) throws IOException {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return Files.writeString(folder.resolve("new-launch.yaml"), """
                plant: avtotor
                sources:
                  example-today:
                    name: Пример-Новости
                    url: https://news.example/zubr
                    date: %1$s
                    trust: B
                brands:
                  - key: zubr
                    name: Zubr
                    country: CN
                    models:
                      - key: zubr-z1
                        name: Z1
                        body: crossover
                        launches:
                          - {kind: production, when: %1$s, site: pereslavskoye, source: example-today}
                """.formatted(today));
    }
}
