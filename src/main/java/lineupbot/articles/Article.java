package lineupbot.articles;

import java.time.LocalDate;
import java.util.List;

/**
 * A news text as it is read: without captions, bylines and what else is no part of it.
 *
 * @param title      empty when there is none
 * @param paragraphs of the text, in their order
 * @param date       of the article; null when neither it nor its sender says
 * @param site       name of the paper, agency or site; null when the text does not say
 * @param url        its address; null when unknown
 */
public record Article(String title, List<String> paragraphs, LocalDate date, String site, String url) {
    public Article {
        paragraphs = List.copyOf(paragraphs);
    }

    Article dated(LocalDate day) {
        return new Article(title, paragraphs, day, site, url);
    }
}
