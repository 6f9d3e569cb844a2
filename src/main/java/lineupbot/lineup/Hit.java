package lineupbot.lineup;

import lineupbot.words.Named;

import java.util.List;

/** Something that a search has found. */
public sealed interface Hit {

    record OfBrand(Brand brand) implements Hit {}

    record OfModel(Model model) implements Hit {}

    /** What sources say about something. */
    record OfClaim(Named about, Claim claim) implements Hit {}

    record OfNews(NewsItem item) implements Hit {}

    /** Hits in their order, and how many there are in all. */
    record Some(List<Hit> hits, int total) {}
}
