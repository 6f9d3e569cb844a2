package lineupbot.drafts;

import lineupbot.articles.Article;
import lineupbot.articles.ArticleFile;
import lineupbot.articles.ArticleReader;
import lineupbot.articles.LineupNamesTable;
import lineupbot.articles.Reading;
import lineupbot.chat.Visible;
import lineupbot.feeds.FeedItem;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads articles into the contents of drafts. Thread-safe. */
public final class Articles {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"«»]+[^\\s<>\"«».,;:!?)]");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NAME = 80;

    private final ArticleReader reader;
    private final LineupNamesTable names;

    public Articles(ArticleReader reader, LineupNamesTable names) {
        this.reader = reader;
        this.names = names;
    }

    /** @param sent when the article was written, unless it says so itself */
    Content read(String text, LocalDate sent) {
        Article article = ArticleFile.read(text, null);
        Reading reading = reader.read(article, names.names());
        if (reading.date() == null) {
            reading = reader.read(ArticleFile.read(text, sent), names.names());
        }
        String url = reading.url() == null ? address(text) : reading.url();
        String source = reading.source() == null ? null : Visible.oneLine(reading.source(), LONGEST_NAME);
        return Content.of(reading, title(reading, article, text), source, url, reading.date(), List.of());
    }

    /** @param day on which it was published */
    Content read(FeedItem item, LocalDate day) {
        Article article = ArticleFile.read(text(item), day);
        Reading reading = reader.read(article, names.names());
        String feed = item.feed().isEmpty() ? null : item.feed();
        return Content.of(reading, Visible.oneLine(item.title(), LONGEST_TITLE), feed, item.url(), day, item.about());
    }

    static String text(FeedItem item) {
        return item.title() + "\n\n" + (item.text().isBlank() ? item.summary() : item.text());
    }

    /** The headline; else how the text begins. */
    private static String title(Reading reading, Article article, String text) {
        String title = !reading.title().isBlank()
                ? reading.title()
                : article.paragraphs().isEmpty() ? text : article.paragraphs().getFirst();
        return Visible.oneLine(title, LONGEST_TITLE);
    }

    private static String address(String text) {
        Matcher address = ADDRESS.matcher(text);
        return address.find() ? address.group() : null;
    }
}
