package lineupbot.telegram;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import lineupbot.chat.Place;

/**
 * Where an answer goes.
 *
 * @param topic  the forum topic; null for none
 * @param quoted the message it answers to, shown above it; null for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Address(long chat, Integer topic, Integer quoted) {

    /** Groups and channels have negative numbers. */
    @JsonIgnore
    boolean isPrivate() {
        return chat > 0;
    }

    Place place() {
        return new Place(chat, topic == null ? 0 : topic);
    }

    Address withoutTopic() {
        return new Address(chat, null, quoted);
    }

    Address withoutQuote() {
        return new Address(chat, topic, null);
    }

    /** The same people in another chat: neither topics nor messages go along. */
    Address movedTo(long other) {
        return new Address(other, null, null);
    }
}
