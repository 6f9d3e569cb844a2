package lineupbot.lineup;

import lineupbot.chat.Localized;

import java.time.LocalDate;
import java.util.List;

/**
 * A news item.
 *
 * @param summary may be null
 * @param source  who reports it
 */
public record NewsItem(String key, LocalDate date, Localized title, Localized summary, Source source) {

    /** Which news are wanted; whatever is null or empty does not matter. */
    public record Filter(String about, List<String> words) {
        public static final Filter ALL = new Filter(null, List.of());
    }
}
