package lineupbot.alerts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import lineupbot.chat.Localized;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.Launch;
import lineupbot.lineup.When;
import lineupbot.store.Rows;

import java.util.List;

/** A fact as an alert has told it; the view {@code fact} in the database writes it. */
sealed interface Fact {

    /**
     * That something happened to a model or brand.
     *
     * @param subject key of the model or brand
     * @param name    its full name
     * @param site    may be null
     */
    record OfLaunch(String subject, String name, Kind kind, Certainty certainty, When when,
            Localized site) implements Fact {

        /** As a launch without sources. */
        Launch launch() {
            return new Launch(subject, name, null, null, kind, certainty, when, site, null, false, List.of());
        }

        /** Whether a launch reads the same. */
        boolean isSame(Launch launch) {
            return launch().equals(new Launch(subject, name, null, null, launch.kind(), launch.certainty(),
                    launch.when(), launch.site(), null, false, List.of()));
        }
    }

    /**
     * A piece of news.
     *
     * @param source name of the one who reported it
     */
    record OfNews(Localized title, Localized source) implements Fact {}

    /**
     * That a draft waits for the editors.
     *
     * @param id as people call it
     */
    record OfDraft(long id, Localized title) implements Fact {}

    static Fact of(String json) {
        try {
            JsonNode fact = new ObjectMapper().readTree(json);
            JsonNode what = fact.get("what");
            if (fact.has("draft")) {
                return new OfDraft(fact.get("draft").asLong(), words(what.get("title")));
            }
            return fact.has("subject")
                    ? new OfLaunch(fact.get("subject").asText(), fact.get("name").asText(),
                            Kind.valueOf(what.get("kind").asText()), Certainty.valueOf(what.get("certainty").asText()),
                            When.parse(what.get("at").asText()), words(what.get("site")))
                    : new OfNews(words(what.get("title")), words(fact.get("source")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no fact: " + json, e);
        }
    }

    private static Localized words(JsonNode json) {
        return json.isNull() ? null : Rows.localized(json.toString());
    }
}
