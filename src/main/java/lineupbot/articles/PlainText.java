package lineupbot.articles;

import java.util.ArrayList;
import java.util.List;

/** Reads an article that is nothing but text: a headline, perhaps a date, and paragraphs, a line or a block each. */
final class PlainText {
    private static final int LONGEST_TITLE = 220;

    private PlainText() {}

    static Article read(String text) {
        List<String> lines = Noise.without(joined(text.lines().toList()));
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

    /** Lines that a mail program or a list has broken are one paragraph. */
    static List<String> joined(List<String> lines) {
        List<String> joined = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        boolean listing = false;
        for (String line : lines) {
            String text = line.strip();
            boolean bullet = listing && Noise.isBullet(text);
            boolean goesOn = !paragraph.isEmpty() && !text.isEmpty()
                    && (bullet || (Character.isLowerCase(text.charAt(0)) && !endsSentence(paragraph)));
            if (!goesOn && !(listing && text.isEmpty())) {
                joined.add(paragraph.toString());
                paragraph.setLength(0);
            }
            if (!text.isEmpty()) {
                listing = text.endsWith(":") || bullet;
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(bullet ? item(text) : text);
            }
        }
        joined.add(paragraph.toString());
        return joined;
    }

    /** A list's items stand as if in one sentence. */
    private static String item(String text) {
        String item = text.replaceFirst("^(?:[-–—•*·]|\\d{1,2}[.)])\\s+", "");
        return item.endsWith(";")
                ? item.substring(0, item.length() - 1) + ","
                : item.endsWith(".") || item.endsWith(",") ? item : item + ",";
    }

    private static boolean endsSentence(StringBuilder text) {
        return ".!?»".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
