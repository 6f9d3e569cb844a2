package lineupbot.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import lineupbot.chat.Authority;
import lineupbot.pace.Pause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.User;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/** Asks Telegram who administers a chat (Bot API: getChatMember, getChat), and does not try for long. Thread-safe. */
final class TelegramAuthority implements Authority {
    private static final Logger log = LoggerFactory.getLogger(TelegramAuthority.class);
    private static final int TRIES = 2;
    private static final Duration MOMENT = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final Pattern NAME = Pattern.compile("@[A-Za-z]\\w{3,31}");
    private static final Set<String> SHARED = Set.of("channel", "group", "supergroup");

    private final Telegram telegram;
    private final Pause pause;
    private final Administrators known;
    private volatile long self;

    /** @param nanos a clock that never jumps */
    TelegramAuthority(Telegram telegram, Pause pause, LongSupplier nanos) {
        this.telegram = telegram;
        this.pause = pause;
        known = new Administrators(nanos);
    }

    @Override
    public Verdict on(long user, long chat) {
        if (user <= 0 || chat >= 0) {
            return user > 0 && user == chat ? Verdict.MAY : Verdict.MAY_NOT;
        }
        if (known.contains(user, chat)) {
            return Verdict.MAY;
        }
        Verdict verdict = verdict(ask(Question.member(chat, user)));
        if (verdict == Verdict.MAY) {
            known.add(user, chat);
        }
        return verdict;
    }

    @Override
    public Optional<Channel> channel(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return ask(Question.chat(name)) instanceof Outcome.Sent<ObjectNode>(ObjectNode chat)
                && SHARED.contains(chat.path("type").asText()) && chat.path("id").canConvertToLong()
                        ? Optional.of(
                                new Channel(chat.path("id").longValue(), chat.path("title").asText(), maySend(chat)))
                        : Optional.empty();
    }

    private static Verdict verdict(Outcome<ObjectNode> asked) {
        return switch (asked) {
            case Outcome.Sent<ObjectNode>(ObjectNode member) -> switch (member.path("status").asText()) {
                case "creator", "administrator" -> Verdict.MAY;
                case "" -> Verdict.UNKNOWN;
                default -> Verdict.MAY_NOT;
            };
            case Outcome.Refused<ObjectNode> no when isAboutUs(no) -> Verdict.UNKNOWN;
            case Outcome.Refused<ObjectNode> no -> Verdict.MAY_NOT;
            default -> Verdict.UNKNOWN;
        };
    }

    /** We may not know; of the person nothing is said. */
    private static boolean isAboutUs(Outcome.Refused<ObjectNode> no) {
        return no.isToken() || no.isConflict() || no.says("member list is inaccessible")
                || no.says("CHAT_ADMIN_REQUIRED");
    }

    private boolean maySend(ObjectNode chat) {
        if (self == 0 && ask(new GetMe()) instanceof Outcome.Sent<User>(User me)) {
            self = me.getId();
        }
        return self != 0 && ask(
                Question.member(chat.path("id").longValue(), self)) instanceof Outcome.Sent<ObjectNode>(ObjectNode we)
                && maySend(chat, we);
    }

    private static boolean maySend(ObjectNode chat, ObjectNode we) {
        boolean channel = chat.path("type").asText().equals("channel");
        return switch (we.path("status").asText()) {
            case "administrator" -> !channel || we.path("can_post_messages").asBoolean();
            case "member" -> !channel && chat.path("permissions").path("can_send_messages").asBoolean(true);
            case "restricted" -> we.path("is_member").asBoolean() && we.path("can_send_messages").asBoolean();
            default -> false;
        };
    }

    private <T extends Serializable> Outcome<T> ask(BotApiMethod<T> question) {
        try {
            Outcome<T> outcome = telegram.call(question);
            for (int tried = 1; tried < TRIES && isWorthTryingAgain(outcome); tried++) {
                pause.of(outcome instanceof Outcome.Wait<T>(Duration time) ? time : MOMENT);
                outcome = telegram.call(question);
            }
            if (outcome instanceof Outcome.Lost || outcome instanceof Outcome.Wait) {
                log.info("{} is not answered in time: {}", question.getMethod(), outcome);
            }
            return outcome;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Lost<>("stopped", true);
        }
    }

    private static boolean isWorthTryingAgain(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Lost<?> lost -> true;
            case Outcome.Wait<?>(Duration time) -> time.compareTo(LONGEST) <= 0;
            default -> false;
        };
    }
}
