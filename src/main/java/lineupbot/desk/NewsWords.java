package lineupbot.desk;

import lineupbot.store.Rows;
import lineupbot.store.SearchWords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the words by which news are found in step with the news and with the names of what they are about. */
final class NewsWords {
    private final Handle handle;
    private final Groups groups;

    NewsWords(Handle handle) {
        this.handle = handle;
        groups = new Groups(handle);
    }

    /** Writes the words of those news whose words are not what they should be. */
    void refresh() {
        Map<Long, String> known = new HashMap<>();
        groups.words("SELECT rowid AS owner, words AS word FROM news_words")
                .forEach((news, words) -> known.put(news, words.getFirst()));
        PreparedBatch forget = handle.prepareBatch("DELETE FROM news_words WHERE rowid = :news");
        PreparedBatch write = handle.prepareBatch("INSERT INTO news_words (rowid, words) VALUES (:news, :words)");
        words().forEach((news, words) -> {
            if (!words.equals(known.get(news))) {
                forget.bind("news", news).add();
                write.bind("news", news).bind("words", words).add();
            }
        });
        forget.execute();
        write.execute();
    }

    private Map<Long, String> words() {
        Map<Long, List<String>> texts = groups.words("""
                SELECT id AS owner, title AS word FROM news
                UNION ALL SELECT id, summary FROM news WHERE summary IS NOT NULL
                UNION ALL SELECT a.news_id, n.name FROM news_about a
                    JOIN (SELECT id, name FROM plant UNION ALL SELECT id, name FROM site
                          UNION ALL SELECT id, name FROM maker) n ON n.id = a.subject_id
                """);
        Map<Long, List<String>> names = groups.words("""
                SELECT a.news_id AS owner, n.name AS word FROM news_about a
                    JOIN (SELECT id, name FROM brand
                          UNION ALL SELECT m.id, b.name || ' ' || m.name FROM model m JOIN brand b ON b.id = m.brand_id
                          UNION ALL SELECT subject_id, alias FROM alias) n ON n.id = a.subject_id
                """);
        return texts.keySet().stream().collect(
                Collectors.toMap(news -> news, news -> folded(texts.get(news), names.getOrDefault(news, List.of()))));
    }

    /** In an order that does not depend on that of the rows. */
    private static String folded(List<String> texts, List<String> names) {
        return Stream.concat(texts.stream().flatMap(NewsWords::languages), names.stream()).map(SearchWords::fold)
                .distinct().sorted().collect(Collectors.joining(" "));
    }

    private static Stream<String> languages(String json) {
        return Rows.localized(json).words().values().stream();
    }
}
