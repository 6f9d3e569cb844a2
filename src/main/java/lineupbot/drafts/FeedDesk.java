package lineupbot.drafts;

import lineupbot.feeds.Feed;
import lineupbot.feeds.FeedItem;
import org.jdbi.v3.core.Jdbi;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Makes drafts of what feeds bring. Plain news of a feed that may publish goes out by itself, launches never do. Bears
 * the same item twice. Thread-safe.
 */
public final class FeedDesk implements Consumer<FeedItem> {
    private final Jdbi jdbi;
    private final Articles articles;
    private final Drafts drafts;
    private final Publisher publisher;
    private final ZoneId zone;
    private final LongConsumer waiting;

    /**
     * @param zone    in which the days of news are counted
     * @param waiting hears of each new draft that waits for an editor, once it is kept
     */
    public FeedDesk(Jdbi jdbi, Articles articles, Drafts drafts, Publisher publisher, ZoneId zone,
            LongConsumer waiting) {
        this.jdbi = jdbi;
        this.articles = articles;
        this.drafts = drafts;
        this.publisher = publisher;
        this.zone = zone;
        this.waiting = waiting;
    }

    @Override
    public void accept(FeedItem item) {
        Content content = articles.read(item, LocalDate.ofInstant(item.published(), zone));
        boolean plain = item.mode() == Feed.Mode.NEWS && content.ours() && content.happenings().isEmpty();
        Optional<Long> made = jdbi.inTransaction(handle -> {
            Optional<Long> draft = drafts.make(handle, Articles.text(item), plain ? content.plain() : content,
                    item.id());
            if (plain && draft.isPresent()) {
                publisher.publish(handle, drafts.find(handle, draft.get()).orElseThrow(), 0, true);
            }
            return draft;
        });
        if (!plain) {
            made.ifPresent(waiting::accept);
        }
    }
}
