package lineupbot.telegram;

import lineupbot.chat.Html;
import lineupbot.chat.Markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Cuts a long text into parts that fit into a message each, at line breaks, which no tag spans. */
final class Split {
    /** UTF-16 units after entity parsing (Bot API: sendMessage). */
    static final int MESSAGE = 4096;
    /** The same (Bot API: sendPhoto). */
    static final int CAPTION = 1024;

    private final int limit;
    private final List<String> parts = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private int length;

    private Split(int limit) {
        this.limit = limit;
    }

    /** The parts of a text in {@link Html}'s markup, each of at most {@code limit} units as a person reads it. */
    static List<String> parts(String markup, int limit) {
        if (markup.length() <= limit) {
            return List.of(markup);
        }
        Split split = new Split(limit);
        for (String line : markup.split("\n", -1)) {
            split.add(line, plain(line));
        }
        split.close();
        return split.parts;
    }

    /** The words without markup. */
    static String plain(String markup) {
        return Markup.dressed(markup, (name, closing, url) -> "", UnaryOperator.identity());
    }

    private void add(String line, String words) {
        if (words.length() > limit) {
            close();
            cut(words);
            return;
        }
        if (length + 1 + words.length() > limit) {
            close();
        }
        // A part does not begin with an empty line: Telegram would strip it.
        if (length > 0) {
            part.append('\n').append(line);
            length += 1 + words.length();
        } else if (!words.isBlank()) {
            part.append(line);
            length = words.length();
        }
    }

    private void cut(String words) {
        int from = 0;
        while (words.length() - from > limit) {
            int to = Character.isHighSurrogate(words.charAt(from + limit - 1)) ? from + limit - 1 : from + limit;
            parts.add(Html.text(words.substring(from, to)).markup());
            from = to;
        }
        part.append(Html.text(words.substring(from)).markup());
        length = words.length() - from;
    }

    private void close() {
        if (length > 0) {
            parts.add(part.toString());
        }
        part.setLength(0);
        length = 0;
    }
}
