package lineupbot.articles;

import java.util.ArrayList;
import java.util.List;

/** Reads an article that is nothing but text: a headline, perhaps a date, and paragraphs, a line or a block each. */
final class PlainText {
    private static final int LONGEST_TITLE = 220;

    private PlainText() {}

    static Article read(String text) {
        List<String> written = text.lines().toList();
        String first = written.stream().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
        List<String> lines = Noise.without(Lists.saidOut(Tables.saidOut(first, written)));
        List<String> kept = new ArrayList<>();
        PageDate date = new PageDate();
        for (String line : lines) {
            if (!date.isIn(line)) {
                kept.add(line);
            }
        }
        boolean titled = kept.size() > 1 && isTitle(kept.getFirst());
        return new Article(titled ? kept.getFirst() : "", titled ? kept.subList(1, kept.size()) : kept, date.found(),
                null, null);
    }

    private static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE && !line.endsWith(".") && !line.endsWith(":") && !line.endsWith(",");
    }
}
