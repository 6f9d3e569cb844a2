package lineupbot.chat;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the small markup of {@link Html} back, for surfaces that dress it in another way. */
public final class Markup {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)(?: href=\"([^\"]*)\")?>");

    private Markup() {}

    /** What a tag turns into on a surface; {@code name} is b, i or a, {@code url} null but for an opening a. */
    public interface Dress {
        String tag(String name, boolean closing, String url);
    }

    static String plain(String markup) {
        return dressed(markup, (name, closing, url) -> "", UnaryOperator.identity());
    }

    /** The markup with each tag replaced by {@code dress}, and the words between them passed through {@code words}. */
    public static String dressed(String markup, Dress dress, UnaryOperator<String> words) {
        StringBuilder text = new StringBuilder(markup.length());
        Matcher tag = TAG.matcher(markup);
        int from = 0;
        while (tag.find()) {
            text.append(words.apply(unescape(markup.substring(from, tag.start()))));
            String url = tag.group(3) == null ? null : unescape(tag.group(3));
            text.append(dress.tag(tag.group(2), !tag.group(1).isEmpty(), url));
            from = tag.end();
        }
        return text.append(words.apply(unescape(markup.substring(from)))).toString();
    }

    private static String unescape(String escaped) {
        return escaped.indexOf('&') < 0
                ? escaped
                : escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }
}
