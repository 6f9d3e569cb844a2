package lineupbot.articles;

import java.time.LocalDate;
import java.util.List;

/**
 * What a careful reader takes from an article.
 *
 * @param aboutThisPlant whether it is news of the plant; if not there are no findings and no claims
 * @param doubts         what it is not sure of
 * @param source         name of the paper, agency or site; null when the text does not say
 * @param url            its address; null when unknown
 * @param date           of the article; null when unknown
 */
public record Reading(String title, boolean aboutThisPlant, List<Finding> findings, List<Said> claims,
        List<Doubt> doubts, String source, String url, LocalDate date) {
    public Reading {
        findings = List.copyOf(findings);
        claims = List.copyOf(claims);
        doubts = List.copyOf(doubts);
    }

    /** Something an editor should look at, and the words that leave it open. */
    public record Doubt(Why why, String quote) {}

    /** Why something is doubtful. */
    public enum Why {
        /** Neither the article nor its sender says of what day it is. */
        NO_DATE,
        /** Nobody here knows the brand yet. */
        NEW_BRAND,
        /** Nobody here knows the model yet. */
        NEW_MODEL,
        /** It speaks of building something and does not say whether that is so. */
        UNCLEAR,
        /** It says one thing here and another there. */
        CONTRADICTS
    }
}
