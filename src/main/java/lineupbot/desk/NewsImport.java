package lineupbot.desk;

import lineupbot.desk.LineupFile.NewsEntry;
import lineupbot.desk.LineupFile.SourceEntry;

/** Brings sources and news into the database. */
final class NewsImport {
    private static final Comparison<SourceEntry> SOURCE = Comparison.<SourceEntry>of(Thing.SOURCE)
            .by("name", SourceEntry::name).by("url", SourceEntry::url).by("date", SourceEntry::date)
            .by("trust", SourceEntry::trust);
    private static final Comparison<NewsEntry> NEWS = Comparison.<NewsEntry>of(Thing.NEWS).by("date", NewsEntry::date)
            .by("title", NewsEntry::title).by("summary", NewsEntry::summary).by("about", NewsEntry::about)
            .by("source", NewsEntry::sources);

    private final Catalogue catalogue;
    private final Batches batches;
    private final Changes changes;

    NewsImport(Catalogue catalogue, Batches batches, Changes changes) {
        this.catalogue = catalogue;
        this.batches = batches;
        this.changes = changes;
    }

    void source(SourceEntry entry) {
        SourceEntry known = catalogue.sources().get(entry.key());
        SourceEntry source = entry.over(known);
        catalogue.sources().put(source.key(), source);
        if (changes.note(known, source, SOURCE, source.key(), "")) {
            batches.to(Table.SOURCE).bind("id", catalogue.sources().id(source.key())).bind("key", source.key())
                    .bind("name", source.name()).bind("url", source.url()).bind("date", source.date())
                    .bind("trust", source.trust()).add();
        }
    }

    void news(NewsEntry entry, String plant) {
        NewsEntry known = catalogue.news().get(entry.key());
        NewsEntry news = entry.over(known);
        catalogue.news().put(news.key(), news);
        if (changes.note(known, news, NEWS, Brief.of(news.title()), "")) {
            long id = catalogue.news().id(news.key());
            write(id, news, plant);
            changes.news(id, known == null);
        }
    }

    private void write(long id, NewsEntry news, String plant) {
        batches.to(Table.NEWS).bind("id", id).bind("key", news.key()).bind("plant", catalogue.subjects().id(plant))
                .bind("date", news.date()).bind("title", news.title()).bind("summary", news.summary()).add();
        batches.list(Table.NO_NEWS_SOURCE, Table.NEWS_SOURCE, id,
                news.sources().stream().map(catalogue.sources()::id).toList());
        batches.list(Table.NO_NEWS_ABOUT, Table.NEWS_ABOUT, id,
                news.about().stream().map(catalogue.subjects()::id).toList());
    }
}
