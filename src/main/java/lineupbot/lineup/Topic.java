package lineupbot.lineup;

/** What a claim is about, and what people ask about; in the order in which a card tells them. */
public enum Topic {
    NAMING, BODY, MAKER, SITE, STATUS, PRODUCTION_MODE, LOCALISATION, PLANS, RANK, MODELS, SPECIAL, ENGINE, PRICE,
    SALES_START, DEALERS, OWNERSHIP, CAPACITY, OUTPUT, PARTNERS, HISTORY
}
