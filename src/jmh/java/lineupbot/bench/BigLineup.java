package lineupbot.bench;

import lineupbot.desk.Importer;
import lineupbot.desk.LineupText;
import lineupbot.store.Database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A made-up lineup far larger than any plant's: 1,000 brands, 20,000 models, 60,000 aliases. */
final class BigLineup implements AutoCloseable {
    private static final int BRANDS = 1_000;
    private static final int MODELS = 20;
    private static final String[] SYLLABLES = {"ba", "ko", "ri", "ve", "lu", "mo", "ta", "ze", "ni", "gu", "sha", "po",
        "che", "ya", "fi", "do", "ku", "le", "ran", "tor", "vis", "gal", "mer", "bon"};

    private final Path folder;
    private final Database database;

    BigLineup() throws IOException {
        folder = Files.createTempDirectory("lineup");
        database = Database.open("jdbc:sqlite:" + folder.resolve("big.db"));
        byte[] yaml = yaml().getBytes(StandardCharsets.UTF_8);
        new Importer(database.jdbi()).importTexts(List.of(LineupText.of("big.yaml", yaml)));
    }

    Database database() {
        return database;
    }

    /** The name of a model, its brand before it. */
    static String name(int brand, int model) {
        return brandName(brand) + " " + modelName(brand, model);
    }

    private static String yaml() {
        StringBuilder yaml = new StringBuilder("""
                plant: {key: big, name: Big}
                sources:
                  somebody: {name: Somebody, url: "https://news.example/", date: 2026-01-01, trust: A}
                brands:
                """);
        for (int brand = 0; brand < BRANDS; brand++) {
            yaml.append("  - {key: b").append(brand).append(", name: \"").append(brandName(brand)).append("\", models: [");
            for (int model = 0; model < MODELS; model++) {
                String key = "b" + brand + "-m" + model;
                yaml.append("{key: ").append(key).append(", name: \"").append(modelName(brand, model))
                        .append("\", body: sedan, aliases: [").append(word(brand * 31 + model, 4)).append(", ")
                        .append(word(brand * 37 + model + 5, 5)).append(", ").append(word(brand * 41 + model + 9, 3))
                        .append(" ").append(model).append("], launches: [{kind: production, when: 2023-04, source: somebody}]}, ");
            }
            yaml.append("]}\n");
        }
        return yaml.toString();
    }

    private static String brandName(int brand) {
        return word(brand, 3) + brand;
    }

    private static String modelName(int brand, int model) {
        return word(brand * 53 + model, 3) + " " + model;
    }

    private static String word(int seed, int syllables) {
        Random random = new Random(seed);
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < syllables; at++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    @Override
    public void close() throws IOException {
        database.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
