package lineupbot.articles;

import lineupbot.store.SearchWords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Brands there are in the world, by any form of their names: {@code words/brands.txt}. Thread-safe. */
final class WorldBrands {
    private static final String NAME = "/words/brands.txt";

    private static final Pattern BETWEEN = Pattern.compile("[:,]");

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    WorldBrands() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WorldBrands.class.getResourceAsStream(NAME), NAME), StandardCharsets.UTF_8))) {
            file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    private void add(String line) {
        List<String> written = BETWEEN.splitAsStream(line).map(String::strip).toList();
        for (String spelling : written) {
            String stems = SearchWords.stems(spelling);
            names.put(stems, written.getFirst());
            beginnings.add(first(stems));
        }
    }

    static String first(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    /** @param stem of the first word of a name */
    boolean begins(String stem) {
        return beginnings.contains(stem);
    }

    /** @param stems the words of a name without their endings */
    Optional<String> called(String stems) {
        return Optional.ofNullable(names.get(stems));
    }
}
