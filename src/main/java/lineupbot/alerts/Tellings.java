package lineupbot.alerts;

import lineupbot.chat.Language;
import lineupbot.chat.Texts;
import lineupbot.lineup.Lineup;
import org.jdbi.v3.core.Jdbi;

import java.util.List;

/** Puts alerts into words, by what is known at the moment. Thread-safe. */
public final class Tellings {
    private final Stories stories;
    private final Texts texts;

    public Tellings(Jdbi jdbi, Lineup lineup, Texts texts) {
        stories = new Stories(jdbi, lineup);
        this.texts = texts;
    }

    /** The alert with this id. What is newer than its version may be told already, never the other way round. */
    public Told alert(long id, Language language) {
        int version = stories.version(id);
        return new Told(new AlertText(texts.in(language)).of(stories.of(id)), version);
    }

    /** Several alerts in one message; one at least. */
    public Told digest(List<Long> ids, Language language) {
        int version = ids.stream().mapToInt(stories::version).min().orElseThrow();
        return new Told(new DigestText(texts.in(language)).of(ids.stream().map(stories::of).toList()), version);
    }
}
