package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import lineupbot.faults.Breakage;
import lineupbot.fuzz.Fuzz;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.Update;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whatever is wrong with an update, those beside it are read, and what is kept of it can be read again. Seeded. */
class UpdateFuzzTest {
    private static final int INPUTS = Fuzz.inputs(2_000);
    private static final int BATCH = 10;
    private static final String WHOLE = """
            {"message": {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private", "first_name": "Ann"},
             "from": {"id": 5, "is_bot": false, "first_name": "Ann"}, "text": "/model vigus"}}
            """;

    private final ObjectMapper json = new ObjectMapper();
    private final PostReader reader = new PostReader(new Self(700_000_001, "lineup_bot", true, true));
    private final Breakage breakage = new Breakage(2023_08_19);

    @Test
    void thoseBesideItAreReadAndWhatIsKeptCanBeReadAgain() throws Exception {
        int kept = 0;
        int refused = 0;
        TolerantGetUpdates poll = new TolerantGetUpdates(0, 100, Duration.ZERO);
        for (int input = 0; input < INPUTS; input += BATCH) {
            List<Update> updates = poll.deserializeResponse(batch(input));
            assertThat(updates).hasSize(BATCH + 1);
            assertThat(updates.getLast().getMessage().getText()).isEqualTo("/model vigus");
            for (Update update : updates) {
                try {
                    kept += reader.read(update).map(this::again).isPresent() ? 1 : 0;
                } catch (IllegalArgumentException | IllegalStateException | NullPointerException lacking) {
                    refused++;
                }
            }
        }
        System.out.printf("fuzzed: %d updates, %d of them for the bot, %d lack what was promised%n", INPUTS, kept,
                refused);
    }

    private String batch(int from) {
        List<String> updates = new ArrayList<>();
        for (int at = 0; at < BATCH; at++) {
            updates.add(numbered(from + at, breakage.next()));
        }
        updates.add(numbered(from + BATCH, WHOLE));
        return "{\"ok\":true,\"result\":[" + String.join(",", updates) + "]}";
    }

    private static String numbered(int id, String update) {
        String fields = update.strip().substring(1);
        return "{\"update_id\":" + id + (fields.equals("}") ? "" : ",") + fields;
    }

    private Post again(Post post) {
        try {
            Post again = json.readValue(json.writeValueAsString(post), Post.class);
            assertThat(again).isEqualTo(post);
            return again;
        } catch (JsonProcessingException e) {
            throw new AssertionError(post.toString(), e);
        }
    }
}
