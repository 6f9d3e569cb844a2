package lineupbot.telegram;

import lineupbot.chat.Authority;
import lineupbot.chat.Command;
import lineupbot.chat.CommandLine;
import lineupbot.chat.Commands;
import lineupbot.chat.Dispatcher;
import lineupbot.chat.Incoming;
import lineupbot.chat.Reply;
import lineupbot.settings.Chats;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

import java.util.Optional;

/**
 * Answers pressed buttons. Under a post in a channel each of its readers can press: they get their answer in private,
 * and only what an administrator sets there, or turns over in the post itself, stays in the channel.
 */
final class Presses {
    private final Dispatcher dispatcher;
    private final Commands commands;
    private final Authority authority;
    private final Chats chats;
    private final Renewals renewals;
    private final Telegram telegram;
    private final Self self;

    Presses(Dispatcher dispatcher, Commands commands, Authority authority, Chats chats, Renewals renewals,
            Telegram telegram, Self self) {
        this.dispatcher = dispatcher;
        this.commands = commands;
        this.authority = authority;
        this.chats = chats;
        this.renewals = renewals;
        this.telegram = telegram;
        this.self = self;
    }

    void answer(Post.Pressed pressed) throws InterruptedException {
        AnswerCallbackQuery still = new AnswerCallbackQuery(pressed.query());
        if (pressed.text() == null) {
            stopSpinning(still);
        } else if (pressed.channel()) {
            inChannel(pressed, still);
        } else {
            boolean stopped = stopSpinning(still);
            show(pressed, dispatcher.answer(incoming(pressed)));
            if (!stopped) {
                stopSpinning(still);
            }
        }
    }

    private void inChannel(Post.Pressed pressed, AnswerCallbackQuery still) throws InterruptedException {
        Optional<Reply> reply = authority.on(incoming(pressed)) == Authority.Verdict.MAY
                ? dispatcher.answer(incoming(pressed)).filter(it -> it.inPlace() || changesSomething(pressed.text()))
                : Optional.empty();
        if (reply.isEmpty()) {
            // Opens our private chat with the same command, for the one who has pressed.
            still.setUrl(self.opening(pressed.text()));
        }
        boolean stopped = stopSpinning(still);
        show(pressed, reply);
        if (!stopped) {
            stopSpinning(still);
        }
    }

    private void show(Post.Pressed pressed, Optional<Reply> reply) throws InterruptedException {
        if (reply.isEmpty()) {
            return;
        }
        if (reply.get().inPlace() && pressed.message() != null) {
            renewals.replace(pressed.at(), pressed.message(), reply.get(), incoming(pressed));
        } else {
            renewals.send(pressed.at(), reply.get(), incoming(pressed));
        }
    }

    private boolean changesSomething(String text) {
        return text.startsWith("/")
                && commands.named(CommandLine.of(text).name()).filter(Command::changesSomething).isPresent();
    }

    private Incoming incoming(Post.Pressed pressed) {
        return pressed.incoming(chats.language(pressed.at().chat(), pressed.tag()));
    }

    /** Whether there is nothing more to do about it; a query too old to be answered has stopped by itself. */
    private boolean stopSpinning(AnswerCallbackQuery still) throws InterruptedException {
        return switch (telegram.call(still)) {
            case Outcome.Lost<Boolean> lost -> false;
            case Outcome.Wait<Boolean> wait -> false;
            default -> true;
        };
    }
}
