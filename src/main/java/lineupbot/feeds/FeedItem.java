package lineupbot.feeds;

import java.time.Instant;
import java.util.List;

/**
 * A new item of a feed that concerns the plant.
 *
 * @param id        stays the same when the item is handed on twice
 * @param feed      the name of the feed; empty when it has been removed since
 * @param url       to open and to cite
 * @param title     plain words, never empty
 * @param summary   plain words, may be empty
 * @param text      the whole article as plain lines, when the feed has it; else empty
 * @param published as the feed says, or when it was first seen
 * @param about     keys of the plant, brands and models that title and summary name; never empty
 */
public record FeedItem(long id, String feed, Feed.Mode mode, String url, String title, String summary, String text,
        Instant published, List<String> about) {}
