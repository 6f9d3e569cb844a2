package lineupbot.telegram;

import lineupbot.alerts.Carried;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * What Telegram's answers mean for an alert. The words are not documented; these are known from the Bot API server
 * (tdlib/telegram-bot-api) and from those who have met them.
 */
final class Refusals {
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("bot was blocked by the user", new Carried.Gone("blocked")),
            new Meaning("user is deactivated", new Carried.Gone("deactivated")),
            new Meaning("bot was kicked", new Carried.Gone("kicked")),
            new Meaning("bot is not a member", new Carried.Gone("kicked")),
            new Meaning("channel_private", new Carried.Gone("kicked")),
            new Meaning("bot can't initiate conversation", new Carried.Gone("not_found")),
            new Meaning("chat not found", new Carried.Gone("not_found")),
            new Meaning("peer_id_invalid", new Carried.Gone("not_found")),
            new Meaning("group chat was deactivated", new Carried.Gone("not_found")),
            new Meaning("group chat was deleted", new Carried.Gone("not_found")),
            new Meaning("message thread not found", new Carried.NoTopic()),
            new Meaning("topic_closed", new Carried.NoTopic()), new Meaning("topic_deleted", new Carried.NoTopic()),
            new Meaning("topic_id_invalid", new Carried.NoTopic()),
            new Meaning("not enough rights", new Carried.NoRights()),
            new Meaning("have no rights to send", new Carried.NoRights()),
            new Meaning("need administrator rights", new Carried.NoRights()),
            new Meaning("no write access", new Carried.NoRights()),
            new Meaning("chat_write_forbidden", new Carried.NoRights()),
            new Meaning("chat_restricted", new Carried.NoRights()),
            new Meaning("chat_send_plain_forbidden", new Carried.NoRights()),
            new Meaning("chat_admin_required", new Carried.NoRights()));

    private record Meaning(String words, Carried carried) {}

    private Refusals() {}

    static <T> Carried carried(Outcome<T> outcome, ToIntFunction<T> message) {
        return switch (outcome) {
            case Outcome.Sent<T>(T sent) -> new Carried.Done(message.applyAsInt(sent));
            case Outcome.NotModified<T> same -> new Carried.Done(0);
            case Outcome.Wait<T>(var time) -> new Carried.Wait(time);
            case Outcome.Moved<T>(long chat) -> new Carried.Moved(chat);
            case Outcome.Lost<T>(String reason, boolean perhapsDone) -> new Carried.Lost(reason, perhapsDone);
            case Outcome.Refused<T> no when no.isToken() || no.isConflict() ->
                new Carried.Lost(no.description(), false);
            case Outcome.Refused<T> no -> refused(no);
        };
    }

    private static Carried refused(Outcome.Refused<?> no) {
        String said = no.description().toLowerCase(Locale.ROOT);
        return MEANINGS.stream().filter(meaning -> said.contains(meaning.words())).map(Meaning::carried).findFirst()
                .orElseGet(() -> new Carried.Refused(no.code() + " " + no.description()));
    }
}
