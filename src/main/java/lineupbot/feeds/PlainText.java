package lineupbot.feeds;

import org.apache.commons.text.StringEscapeUtils;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words out of HTML, however often it has been escaped. Takes time in proportion to its length. */
final class PlainText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\u00AD\u200B]+");
    private static final Set<String> BLOCKS = Set.of("p", "br", "div", "li", "ul", "ol", "tr", "table", "h1", "h2",
            "h3", "h4", "h5", "h6", "blockquote", "header", "figure", "figcaption", "section", "article");
    private static final Set<String> SILENT = Set.of("script", "style");

    private final String html;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private PlainText(String html) {
        this.html = html;
    }

    /** On one line. */
    static String line(String html) {
        return SPACES.matcher(unescaped(html)).replaceAll(" ").strip();
    }

    /** A line for each paragraph; at most {@code limit} characters. */
    static String lines(String html, int limit) {
        String lines = unescaped(html).lines().map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        return cut(lines, limit);
    }

    static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }

    /** Tags may come out of escapes, and escapes out of escapes: twice is as often as anybody does it. */
    private static String unescaped(String html) {
        String words = html;
        for (int round = 0; round < 2 && (words.indexOf('<') >= 0 || words.indexOf('&') >= 0); round++) {
            words = StringEscapeUtils.unescapeHtml4(new PlainText(words).withoutTags());
        }
        return words;
    }

    private String withoutTags() {
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
            plain.append(html, at, tag);
            if (isTag(tag)) {
                at = tag(tag);
            } else {
                plain.append('<');
                at = tag + 1;
            }
        }
        return plain.append(html, at, html.length()).toString();
    }

    /** “< 2 млн” is none. */
    private boolean isTag(int start) {
        char next = start + 1 < html.length() ? html.charAt(start + 1) : ' ';
        return "/!?".indexOf(next) >= 0 || (next < 128 && Character.isLetter(next));
    }

    /** Where what follows the tag begins. What is never closed goes to the end. */
    private int tag(int start) {
        if (html.startsWith("<!--", start)) {
            return after("-->", start);
        }
        int end = after(">", start);
        String name = name(start, end);
        if (BLOCKS.contains(name)) {
            plain.append('\n');
        }
        return SILENT.contains(name) && html.charAt(start + 1) != '/' ? after(">", after("</" + name, end)) : end;
    }

    private int after(String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? html.length() : found + mark.length();
    }

    private String name(int start, int end) {
        int from = html.charAt(start + 1) == '/' ? start + 2 : start + 1;
        int to = from;
        while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
