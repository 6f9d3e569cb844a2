package lineupbot.articles;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.util.List;
import java.util.Locale;

/** What was read from a file as one line of JSON, for programs. */
@JsonPropertyOrder({"file", "about_this_plant", "findings", "claims"})
record ReadingJson(String file, @JsonProperty("about_this_plant") boolean aboutThisPlant,
        List<ReadingJson.JsonFinding> findings, List<ReadingJson.JsonClaim> claims) {

    private static final ObjectMapper JSON = new ObjectMapper();

    record JsonFinding(String brand, String model, String body, String event, String certainty, String when,
            String site, boolean known, String quote) {
        private static JsonFinding of(Finding finding) {
            return new JsonFinding(finding.brand(), finding.model(), low(finding.body()), low(finding.event()),
                    low(finding.certainty()), finding.when() == null ? null : finding.when().notation(), finding.site(),
                    finding.known(), finding.quote());
        }
    }

    record JsonClaim(String about, String topic, String certainty, String quote) {
        private static JsonClaim of(Said said) {
            return new JsonClaim(said.about(), low(said.topic()), low(said.certainty()), said.quote());
        }
    }

    static String line(String file, Reading reading) {
        ReadingJson json = new ReadingJson(file, reading.aboutThisPlant(),
                reading.findings().stream().map(JsonFinding::of).toList(),
                reading.claims().stream().map(JsonClaim::of).toList());
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String low(Enum<?> name) {
        return name == null ? null : name.name().toLowerCase(Locale.ROOT);
    }
}
