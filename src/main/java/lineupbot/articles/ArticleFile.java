package lineupbot.articles;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes an article of a file or of a message: of text, or of a page. */
public final class ArticleFile {
    /** No news text is longer; what follows is not read. */
    public static final int LONGEST = 100_000;
    private static final Pattern HTML = Pattern.compile(
            "\\s*(?:<!doctype html|<html|<\\?xml|<head|<body|<article|<div|<p[ >]|<h1)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]{3,20})",
            Pattern.CASE_INSENSITIVE);
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final int HEAD = 2_000;

    private ArticleFile() {}

    /**
     * Makes an article of a file, in whatever letters it is written.
     *
     * @param date of the article, as its sender says; null when only the text may say it
     */
    public static Article read(byte[] bytes, LocalDate date) {
        return read(decoded(bytes), date);
    }

    /** The same from text that is decoded already, such as a message. */
    public static Article read(String text, LocalDate date) {
        String capped = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String plain = capped.startsWith("\ufeff") ? capped.substring(1) : capped;
        Article article = HTML.matcher(plain).lookingAt() ? HtmlText.read(plain) : PlainText.read(plain);
        return date == null ? article : article.dated(date);
    }

    /** UTF-8 where it is that; else what the page says, else the Cyrillic of Windows. */
    public static String decoded(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        // A file may be cut in the middle of a letter: it need not be complete.
        if (!StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, false).isError()) {
            return text.flip().toString();
        }
        Matcher said = CHARSET.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        boolean known = said.find() && Charset.isSupported(said.group(1))
                && !said.group(1).toLowerCase(Locale.ROOT).startsWith("utf");
        return new String(bytes, known ? Charset.forName(said.group(1)) : CYRILLIC);
    }
}
