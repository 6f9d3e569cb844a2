package lineupbot.feeds;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import lineupbot.feeds.Trouble.Kind;
import lineupbot.feeds.Trouble.TroubleException;
import okhttp3.HttpUrl;
import org.jdom2.Document;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a server sent as a feed: RSS or Atom, of any version that ROME knows. Thread-safe. */
final class FeedReader {
    private static final int MOST_ITEMS = 1_000;
    private static final int TITLE = 300;
    private static final int SUMMARY = 1_000;
    private static final int TEXT = 20_000;

    private final FeedDates dates;

    /** @param zone of dates that do not name theirs */
    FeedReader(ZoneId zone) {
        dates = new FeedDates(zone);
    }

    /** The items that have a title and a link, in their order; the first thousand, and each address once. */
    List<Entry> read(Fetched.Body body) throws TroubleException {
        HttpUrl address = HttpUrl.get(body.address());
        Document document = FeedXml.read(Decoding.text(body.bytes().toByteArray(), body.charset()));
        new Dialects(address, dates).settle(document);
        Map<String, Entry> entries = new LinkedHashMap<>();
        try {
            new SyndFeedInput().build(document).getEntries().stream().limit(MOST_ITEMS)
                    .map(entry -> entry(entry, address)).flatMap(Optional::stream)
                    .forEach(entry -> entries.putIfAbsent(entry.address(), entry));
        } catch (FeedException | RuntimeException e) {
            // What lacks the parts of a feed, ROME meets with exceptions of any kind.
            throw new TroubleException(Trouble.of(Kind.OTHER), e);
        }
        return List.copyOf(entries.values());
    }

    private static Optional<Entry> entry(SyndEntry entry, HttpUrl address) {
        String title = PlainText.cut(PlainText.line(words(entry.getTitle())), TITLE);
        Optional<HttpUrl> link = link(entry).flatMap(written -> Links.resolved(address, written));
        if (title.isEmpty() || link.isEmpty()) {
            return Optional.empty();
        }
        String text = entry.getContents().stream().map(SyndContent::getValue).map(FeedReader::words).findFirst()
                .map(words -> PlainText.lines(words, TEXT)).orElse("");
        SyndContent description = entry.getDescription();
        String summary = description == null ? "" : PlainText.line(words(description.getValue()));
        return Optional.of(new Entry(Links.canonical(link.get()), link.get().toString(), title,
                PlainText.cut(summary, SUMMARY), text, published(entry)));
    }

    private static Optional<String> link(SyndEntry entry) {
        return Stream.of(entry.getLink(), entry.getUri())
                .filter(link -> link != null && (link.startsWith("http://") || link.startsWith("https://")))
                .findFirst();
    }

    private static Instant published(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null ? null : date.toInstant();
    }

    private static String words(String value) {
        return value == null ? "" : value;
    }
}
