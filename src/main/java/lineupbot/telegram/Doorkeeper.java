package lineupbot.telegram;

import lineupbot.chat.CommandLine;
import lineupbot.chat.Commands;
import lineupbot.chat.Incoming;
import lineupbot.chat.Role;
import lineupbot.pace.Allowance;
import lineupbot.pace.Allowance.Rate;
import lineupbot.pace.Allowance.Verdict;

import java.util.function.LongFunction;
import java.util.function.LongSupplier;

/**
 * Knows who asks too much: a person all in all, a person in a group, a group as a whole. Editors may ask as much as
 * they like. Thread-safe.
 */
final class Doorkeeper {
    /** So that one person alone cannot use up what a group has. */
    private static final Rate OF_ONE_IN_A_GROUP = new Rate(60, 10);
    /** A group gets no more messages a minute than that (Bot API: FAQ, "My bot is hitting limits"). */
    private static final Rate OF_A_GROUP = new Rate(120, 20);
    /** A query comes with every letter. */
    private static final Rate OF_QUERIES = new Rate(120, 120);
    /** Each takes a good part of a second to draw and to upload; those that Telegram has already do not count. */
    private static final Rate OF_PICTURES = new Rate(20, 10);

    private final Commands commands;
    private final LongFunction<Role> roles;
    private final Allowance<Long> people;
    private final Allowance<Member> members;
    private final Allowance<Long> groups;
    private final Allowance<Long> queries;
    private final Allowance<Long> pictures;

    private record Member(long user, long group) {}

    /**
     * @param perMinute how much a person may ask for, in the long run
     * @param nanos     a clock that never jumps
     */
    Doorkeeper(Commands commands, LongFunction<Role> roles, int perMinute, LongSupplier nanos) {
        this.commands = commands;
        this.roles = roles;
        people = new Allowance<>(new Rate(2L * perMinute, perMinute), nanos);
        members = new Allowance<>(OF_ONE_IN_A_GROUP, nanos);
        groups = new Allowance<>(OF_A_GROUP, nanos);
        queries = new Allowance<>(OF_QUERIES, nanos);
        pictures = new Allowance<>(OF_PICTURES, nanos);
    }

    /** Somebody wants to be answered. */
    Verdict asks(Post post) {
        return switch (post) {
            case Post.Said said when isForUs(said) -> asks(said.user(), said.at().chat());
            // Under a post in a channel each of its many readers is answered elsewhere.
            case Post.Pressed pressed -> asks(pressed.user(), pressed.channel() ? pressed.user() : pressed.at().chat());
            case Post.Called called -> asks(called.user(), called.at().chat());
            default -> Verdict.GRANTED;
        };
    }

    /** Somebody types behind the bot's name. */
    Verdict types(long user) {
        return unlessEditor(user, queries.asks(user));
    }

    /** Somebody asks for a picture that has to be drawn. */
    Verdict draws(Incoming asked) {
        return unlessEditor(asked.user(), pictures.asks(asked.user() == 0 ? asked.chat() : asked.user()));
    }

    /** A bare command in a group may be for another bot, and is then no business of ours. */
    private boolean isForUs(Post.Said said) {
        return said.addressed() || commands.named(CommandLine.of(said.text()).name()).isPresent();
    }

    /** @param user 0 for nobody in particular */
    private Verdict asks(long user, long chat) {
        boolean together = chat != user;
        // What is refused by one does not count for the next: it would be told twice.
        Verdict verdict = together && user != 0 ? members.asks(new Member(user, chat)) : Verdict.GRANTED;
        if (verdict == Verdict.GRANTED && user != 0) {
            verdict = people.asks(user);
        }
        if (verdict == Verdict.GRANTED && together) {
            verdict = groups.asks(chat);
        }
        return unlessEditor(user, verdict);
    }

    /** Looked up only when it matters. */
    private Verdict unlessEditor(long user, Verdict verdict) {
        return verdict != Verdict.GRANTED && roles.apply(user).covers(Role.EDITOR) ? Verdict.GRANTED : verdict;
    }
}
