package lineupbot.telegram;

import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.User;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Asks Telegram who we are (Bot API: getMe); it may begin before anybody needs to know. Thread-safe. */
final class Introduction {
    private final Telegram calls;
    private FutureTask<Outcome<User>> question;

    Introduction(Telegram calls) {
        this.calls = calls;
        question = new FutureTask<>(this::ask);
    }

    /** Asks, beside everything else. Returns at once. */
    synchronized void begin() {
        Thread.ofVirtual().name("introduction").start(question);
    }

    /** What Telegram says; asks unless that has begun, and the next time anew. */
    Outcome<User> outcome() throws InterruptedException {
        FutureTask<Outcome<User>> asked = next();
        // Does nothing when another thread is asking already.
        asked.run();
        try {
            return asked.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private synchronized FutureTask<Outcome<User>> next() {
        FutureTask<Outcome<User>> asked = question;
        question = new FutureTask<>(this::ask);
        return asked;
    }

    private Outcome<User> ask() throws InterruptedException {
        Outcome<User> me = calls.call(new GetMe());
        if (me instanceof Outcome.Sent<User>) {
            // A webhook set in another life would keep every update from us.
            calls.call(new DeleteWebhook());
        }
        return me;
    }
}
