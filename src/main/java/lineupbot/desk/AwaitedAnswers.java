package lineupbot.desk;

import lineupbot.chat.Awaited;
import lineupbot.chat.Incoming;
import org.jdbi.v3.core.Jdbi;

import java.util.Optional;

/** The questions that await an answer, in the database: a restart forgets none. Thread-safe. */
public final class AwaitedAnswers implements Awaited {
    private final Jdbi jdbi;

    public AwaitedAnswers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<String> by(Incoming said) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT command FROM awaited WHERE chat = :chat AND user = :user")
                        .bind("chat", said.chat()).bind("user", said.user()).mapTo(String.class).findOne());
    }

    @Override
    public void begin(Incoming said, String command) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO awaited (chat, user, command) VALUES (?, ?, ?)
                ON CONFLICT (chat, user) DO UPDATE SET command = excluded.command
                """, said.chat(), said.user(), command));
    }

    @Override
    public boolean end(Incoming said) {
        return jdbi.withHandle(handle -> handle.execute("DELETE FROM awaited WHERE chat = ? AND user = ?", said.chat(),
                said.user())) > 0;
    }
}
