package lineupbot.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says lists out: each item behind the words that lead it in, so that the verb, the place and the plan they tell are
 * those of every item, and an item's own date is nobody else's. Also mends paragraphs that a mail program has broken.
 */
final class Lists {
    private static final int LONGEST_LEAD = 220;
    private static final int LONGEST_ITEM = 160;
    private static final int SHORT = 80;
    /** Empty lines between a heading and its list. */
    private static final int GAP = 3;
    /** No list of news is longer; a made-up one is not to keep us busy. */
    private static final int MOST_ADDED = 20_000;
    private static final Pattern MARK = Pattern.compile("^(?:[-–—•*·▪◦‣+]|\\p{So}\\x{FE0F}?|\\d{1,2}[.)])\\s+");
    private static final Pattern DASHED = Pattern.compile("[^–—]{2,70}\\s[–—]\\s.{2,70}");
    private static final Pattern DATE = Pattern.compile(
            "((?:\\d{1,2}\\s+)?(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{IsCyrillic}{0,2}"
                    + "(?:\\s+20\\d\\d(?:\\s+года)?)?|(?:19|20)\\d\\d(?:\\s+год)?)\\.(?=\\s+\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SEMICOLON = Pattern.compile(";\\s+");
    private static final Pattern COMMA = Pattern.compile(",\\s+");
    private static final Pattern COLON = Pattern.compile(":\\s");

    private final List<String> said = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    /** What leads in the items that come; null outside a list. */
    private String lead;
    /** Whether the items of this list have no mark of their own: an empty line ends it. */
    private boolean bare;
    /** What marks the items; other signs mark another list: “✅ Z1”, “❌ Z3”. */
    private String mark = "";
    private boolean item;
    private int added;

    private Lists() {}

    /** The paragraphs of these lines; an empty line parts two. */
    static List<String> saidOut(List<String> lines) {
        Lists lists = new Lists();
        for (String line : lines) {
            lists.read(line.strip());
        }
        lists.end();
        return lists.said;
    }

    private void read(String line) {
        if (line.isEmpty()) {
            boolean listing = !item && !paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) == ':';
            if (!listing) {
                end();
            }
            lead = bare ? null : lead;
        } else if (goesOn(line)) {
            paragraph.append(' ').append(line);
        } else if (isItem(line)) {
            end();
            item = true;
            paragraph.append(MARK.matcher(line).replaceFirst(""));
        } else {
            end();
            lead = null;
            paragraph.append(line);
        }
    }

    /** A line that a mail program has broken off. */
    private boolean goesOn(String line) {
        return !paragraph.isEmpty() && Character.isLowerCase(line.charAt(0))
                && ".!?»:;".indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
    }

    private boolean isItem(String line) {
        if (line.length() > LONGEST_ITEM || line.endsWith(":") || line.endsWith("?")) {
            return false;
        }
        boolean marked = Noise.isBullet(line);
        if (marked && lead != null && !bare && !isSameMark(line)) {
            end();
            lead = null;
        }
        boolean first = !item && leadsIn(paragraph.isEmpty() ? last() : paragraph.toString(), line, marked);
        boolean begins = first && begin(marked);
        mark = begins && marked ? sign(line) : mark;
        return begins || (lead != null && (marked || (bare && isBare(line)) || follows(line)));
    }

    /** Figures count on; a list that only its signs tell apart from the next one ends with them. */
    private boolean isSameMark(String line) {
        return sign(line).equals(mark) || Character.isDigit(line.charAt(0)) || "-–—•*·▪◦‣+".contains(sign(line));
    }

    private static String sign(String line) {
        return line.substring(0, line.offsetByCodePoints(0, 1));
    }

    /** Whether the text before this line leads in a list that begins with it. */
    private boolean leadsIn(String before, String line, boolean marked) {
        if (before.endsWith(":")) {
            return marked || line.endsWith(";") || (!paragraph.isEmpty() && isBare(line));
        }
        return marked && before.length() < SHORT && !before.isEmpty() && !Noise.isBullet(before)
                && ".!?…".indexOf(before.charAt(before.length() - 1)) < 0 && !isSentence(line);
    }

    /** What stands before a list that begins now; nothing when one has begun. */
    private String last() {
        int last = said.size() - 1;
        while (last >= 0 && said.size() - last <= GAP && said.get(last).isEmpty()) {
            last--;
        }
        return lead != null || last < 0 ? "" : said.get(last);
    }

    private boolean begin(boolean marked) {
        end();
        while (said.getLast().isEmpty()) {
            said.removeLast();
        }
        String before = said.getLast();
        List<String> sentences = Sentences.split(before);
        String leading = sentences.getLast();
        if (leading.length() > LONGEST_LEAD) {
            return false;
        }
        boolean title = said.size() == 1 && !leading.endsWith(":");
        if (!title) {
            said.removeLast();
        }
        if (sentences.size() > 1) {
            said.add(String.join(" ", sentences.subList(0, sentences.size() - 1)));
        }
        lead = leading.endsWith(":") ? leading : leading + ":";
        bare = !marked;
        return true;
    }

    /** “Z1;” and the one that ends such a list. */
    private boolean follows(String line) {
        return item && (line.endsWith(";") || paragraph.toString().endsWith(";"));
    }

    private static boolean isBare(String line) {
        return line.length() < SHORT && !isSentence(line);
    }

    private static boolean isSentence(String line) {
        return ".!?…»”\"".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            String text = paragraph.toString();
            paragraph.setLength(0);
            if (item && lead != null && added < MOST_ADDED) {
                add(lead, text);
            } else {
                said.add(inOneLine(text));
            }
        } else if (!item) {
            said.add("");
        }
        item = false;
    }

    private void add(String leading, String one) {
        added += leading.length();
        said.add(leading + " " + withoutEnd(one) + ".");
    }

    private static String withoutEnd(String one) {
        String plain = one.strip();
        return plain.endsWith(";") || plain.endsWith(".") || plain.endsWith(",")
                ? plain.substring(0, plain.length() - 1)
                : plain;
    }

    /** “Собирают: Zubr Z1; Bison M5; …”, “поставили на поток: Z1 – в мае, Z3 – с июня”. */
    private String inOneLine(String written) {
        String text = dated(written);
        return text.indexOf(':') < 0 || (text.indexOf(';') < 0 && !text.contains(" – ") && !text.contains(" — "))
                ? text
                : String.join(" ", Sentences.split(text).stream().flatMap(this::items).toList());
    }

    /** “Апрель. Начата сборка Z1.” is one sentence. */
    private static String dated(String text) {
        Matcher date = DATE.matcher(text);
        return date.lookingAt() ? text.substring(0, date.end(1)) + ":" + text.substring(date.end()) : text;
    }

    private Stream<String> items(String sentence) {
        String[] halves = COLON.split(sentence, 2);
        if (halves.length < 2 || halves[0].length() > LONGEST_LEAD || added > MOST_ADDED) {
            return Stream.of(sentence);
        }
        boolean parted = halves[1].indexOf(';') >= 0;
        List<String> items = (parted ? SEMICOLON : COMMA).splitAsStream(halves[1]).map(String::strip).toList();
        boolean list = items.size() > 1 && items.stream().allMatch(one -> one.length() < LONGEST_ITEM)
                && (parted || items.stream().filter(one -> DASHED.matcher(one).matches()).count() > 1);
        if (!list) {
            return Stream.of(sentence);
        }
        added += halves[0].length() * items.size();
        return items.stream().map(one -> halves[0] + ": " + withoutEnd(one) + ".");
    }
}
