package lineupbot.drafts;

import lineupbot.alerts.DraftNotes;
import lineupbot.desk.Editors;
import lineupbot.feeds.Feed;
import lineupbot.feeds.FeedItem;
import org.jdbi.v3.core.Jdbi;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;

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
    private final Editors editors;
    private final DraftNotes notes;

    /**
     * @param zone    in which the days of news are counted
     * @param editors hear of each new draft that waits for them
     */
    public FeedDesk(Jdbi jdbi, Articles articles, Drafts drafts, Publisher publisher, ZoneId zone, Editors editors,
            DraftNotes notes) {
        this.jdbi = jdbi;
        this.articles = articles;
        this.drafts = drafts;
        this.publisher = publisher;
        this.zone = zone;
        this.editors = editors;
        this.notes = notes;
    }

    @Override
    public void accept(FeedItem item) {
        Content content = articles.read(item, LocalDate.ofInstant(item.published(), zone));
        boolean plain = item.mode() == Feed.Mode.NEWS && content.ours() && content.happenings().isEmpty();
        Set<Long> told = editors.all().keySet();
        jdbi.useTransaction(handle -> drafts
                .make(handle, Articles.text(item), plain ? content.plain() : content, item.id()).ifPresent(draft -> {
                    if (plain) {
                        publisher.publish(handle, drafts.find(handle, draft).orElseThrow(), 0, true);
                    } else {
                        notes.add(handle, draft, content.title(), told);
                    }
                }));
    }
}
