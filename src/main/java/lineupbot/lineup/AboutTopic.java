package lineupbot.lineup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be asked of a thing: the topics of claims under their names, and what follows from launches. */
enum AboutTopic {
    SINCE, STATUS, SITE, MAKER, BODY, SPECIAL, PRODUCTION_MODE, LOCALISATION, PLANS, RANK, MODELS, ENGINE, PRICE,
    SALES_START, DEALERS, OWNERSHIP, CAPACITY, OUTPUT, PARTNERS, HISTORY, NAMING, STAFF, OTHER, ALL;

    static Optional<AboutTopic> of(String word) {
        return Arrays.stream(values()).filter(topic -> topic.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a claim answers it; plans are whatever is planned. */
    boolean isAnsweredBy(Claim claim) {
        boolean planned = claim.certainty() == Certainty.PLANNED || claim.certainty() == Certainty.CONSIDERED;
        return this == ALL || claim.topic().name().equals(name()) || (this == PLANS && planned)
                || (this == OUTPUT && planned && claim.amount() != null)
                || (this == MODELS && planned && claim.amount() != null)
                || (this == MAKER && (claim.topic() == Topic.NAMING || claim.topic() == Topic.PARTNERS))
                || (this == RANK && claim.topic() == Topic.PARTNERS);
    }

    private static boolean isPlanned(Launch launch) {
        return launch.certainty() == Certainty.PLANNED || launch.certainty() == Certainty.CONSIDERED;
    }

    /** Whether a launch answers it. */
    boolean isAnsweredBy(Launch launch) {
        return switch (this) {
            case SINCE -> launch.kind() != Kind.FULL_CYCLE;
            case STATUS -> true;
            case SITE -> launch.site() != null;
            case PRODUCTION_MODE -> launch.kind() == Kind.FULL_CYCLE || (isPlanned(launch) && launch.note() != null);
            case PLANS -> isPlanned(launch);
            default -> false;
        };
    }
}
