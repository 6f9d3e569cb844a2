package lineupbot.drafts;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import lineupbot.lineup.When;

import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;

/** How a draft's content is kept in a column: JSON, dates as in lineup files. */
final class ContentJson {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new SimpleModule()
            .addSerializer(When.class, written(When::notation)).addDeserializer(When.class, read(When::parse))
            .addSerializer(LocalDate.class, written(LocalDate::toString))
            .addDeserializer(LocalDate.class, read(LocalDate::parse)));

    private ContentJson() {}

    static String of(Content content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Content read(String json) {
        try {
            return JSON.readValue(json, Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not the content of a draft: " + json, e);
        }
    }

    private static <T> JsonSerializer<T> written(Function<T, String> notation) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(notation.apply(value));
            }
        };
    }

    private static <T> JsonDeserializer<T> read(Function<String, T> notation) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return notation.apply(parser.getText());
            }
        };
    }
}
