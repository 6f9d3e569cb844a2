package lineupbot.chat;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Text with a little markup: {@code <b>}, {@code <i>}, {@code <a href>}, as Telegram's HTML mode knows them.
 * There is no way to make one out of a string without escaping it, so nothing that a person or a file says
 * can become markup. No tag spans a line break.
 */
public final class Html {
    public static final Html EMPTY = new Html("");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** Plain words, whoever they come from. */
    public static Html text(String words) {
        return new Html(escape(words));
    }

    public static Html bold(String words) {
        return new Html("<b>" + escape(words) + "</b>");
    }

    public static Html italic(String words) {
        return new Html("<i>" + escape(words) + "</i>");
    }

    /** A link; plain words when the address is null or not one of the web. */
    public static Html link(String words, String url) {
        if (url == null || !(url.startsWith("https://") || url.startsWith("http://"))) {
            return text(words);
        }
        return new Html("<a href=\"" + escape(url) + "\">" + escape(words) + "</a>");
    }

    /** Markup written by us, in a text file, with its arguments escaped already. */
    static Html trusted(String markup) {
        return new Html(markup);
    }

    /** The parts side by side. */
    public static Html of(Html... parts) {
        StringBuilder all = new StringBuilder();
        for (Html part : parts) {
            all.append(part.markup);
        }
        return new Html(all.toString());
    }

    /** The parts that are not empty, with {@code separator} between them. */
    public static Html join(String separator, Collection<Html> parts) {
        return new Html(parts.stream().filter(part -> !part.isEmpty()).map(Html::markup)
                .collect(Collectors.joining(escape(separator))));
    }

    public static Html lines(Collection<Html> lines) {
        return join("\n", lines);
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    /** As Telegram's HTML mode reads it. */
    public String markup() {
        return markup;
    }

    /** As a person sees it where there is no markup. */
    public String plain() {
        return Markup.plain(markup);
    }

    /** Escapes markup, and leaves out what a person cannot see: control characters and marks that turn text round. */
    static String escape(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (Visible.is(letter)) {
                        safe.append(letter);
                    }
                }
            }
        }
        return safe.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Html html && html.markup.equals(markup);
    }

    @Override
    public int hashCode() {
        return markup.hashCode();
    }

    @Override
    public String toString() {
        return markup;
    }
}
