package lineupbot.faults;

import lineupbot.botapi.Call;
import lineupbot.botapi.Fault;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What may strike a call. */
enum Strike {
    TOO_MANY_FOR_A_SECOND, TOO_MANY, SERVER_ERROR, HTML, UNAUTHORIZED, CONFLICT, DROPPED, HALF_OPEN, SLOW_BODY,
    /** The call has had its effect, and nobody can know: it is made again. */
    CUT_BODY,
    /** Likewise. */
    DROPPED_AFTER, UPDATES_SCRAMBLED, MARKUP_REFUSED,
    /** For good: the answer is lost to that chat. */
    BLOCKED,
    /** Likewise. */
    REFUSED;

    static List<Strike> at(Call call) {
        return Stream.of(values()).filter(strike -> strike.strikes(call)).toList();
    }

    /** Whoever has such a number may be refused for good. */
    static boolean isUnlucky(long chat) {
        return chat > 0 && chat % 10 == 0;
    }

    private boolean strikes(Call call) {
        return switch (this) {
            case UPDATES_SCRAMBLED -> call.is("getUpdates");
            case MARKUP_REFUSED -> call.is("sendMessage") && call.parameters().has("parse_mode");
            case BLOCKED, REFUSED -> call.is("sendMessage") && isUnlucky(call.chatId());
            default -> true;
        };
    }

    Fault fault(RandomGenerator chance) {
        return switch (this) {
            case TOO_MANY_FOR_A_SECOND -> Fault.tooMany(1);
            case TOO_MANY -> Fault.tooMany();
            case SERVER_ERROR -> Fault.serverError();
            case HTML -> Fault.badGateway();
            case UNAUTHORIZED -> Fault.unauthorized();
            case CONFLICT -> Fault.conflict();
            case DROPPED -> Fault.droppedBefore();
            case HALF_OPEN -> Fault.silence(Duration.ofMillis(chance.nextInt(100, 1_500)));
            case SLOW_BODY -> Fault.slowBody(Duration.ofMillis(chance.nextInt(100, 1_500)));
            case CUT_BODY -> Fault.cutBody();
            case DROPPED_AFTER -> Fault.droppedAfter();
            case UPDATES_SCRAMBLED -> Fault.scrambled(chance.nextLong());
            case MARKUP_REFUSED -> Fault.badRequest("can't parse entities: so it is");
            case BLOCKED -> Fault.blocked();
            case REFUSED -> Fault.badRequest("not this one");
        };
    }

    /** Whether what was sent has arrived, though it looks as if it had not. */
    boolean isInDoubt() {
        return this == CUT_BODY || this == DROPPED_AFTER;
    }
}
