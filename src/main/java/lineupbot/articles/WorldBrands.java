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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Brands there are in the world, by any form of their names: {@code words/brands.txt}. Thread-safe. */
final class WorldBrands {
    private static final String NAME = "/words/brands.txt";

    private static final Pattern BETWEEN = Pattern.compile("[:,]");

    /** No brand is shorter, and no ending changes so much of its name. */
    private static final int BEGINNING = 2;

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
            names.put(SearchWords.stems(spelling), written.getFirst());
            beginnings.add(beginning(spelling));
        }
    }

    private static String beginning(String written) {
        return written.substring(0, Math.min(BEGINNING, written.length())).toLowerCase(Locale.ROOT);
    }

    /** Whether a name may be one of them; finding stems is slow, and few words are names of brands. */
    boolean mayBe(String written) {
        return beginnings.contains(beginning(written));
    }

    /** @param stems the words of a name without their endings */
    Optional<String> called(String stems) {
        return Optional.ofNullable(names.get(stems));
    }
}
