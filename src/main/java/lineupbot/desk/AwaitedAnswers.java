package lineupbot.desk;

import lineupbot.chat.Asking;
import lineupbot.chat.Awaited;
import lineupbot.chat.Incoming;
import lineupbot.store.Prepared;
import org.jdbi.v3.core.Jdbi;

import java.util.Optional;

/** The questions that await an answer, in the database: a restart forgets none. Thread-safe. */
public final class AwaitedAnswers implements Awaited {
    private final Jdbi jdbi;
    private final Prepared<String> awaited;

    public AwaitedAnswers(Jdbi jdbi) {
        this.jdbi = jdbi;
        awaited = new Prepared<>(jdbi, """
                SELECT command FROM awaited WHERE chat = ? AND user = ? AND (until IS NULL OR until >= ?)
                """, row -> row.getString(1));
    }

    @Override
    public Optional<String> by(Incoming said) {
        long written = said.written() == null ? Long.MAX_VALUE : said.written().toEpochMilli();
        return awaited.with(said.chat(), said.user(), written);
    }

    @Override
    public void begin(Incoming said, Asking asking) {
        jdbi.useTransaction(handle -> handle.execute("""
                INSERT INTO awaited (chat, user, command, until) VALUES (?, ?, ?, ?)
                ON CONFLICT (chat, user) DO UPDATE SET command = excluded.command, until = excluded.until
                """, said.chat(), said.user(), asking.command(),
                asking.until() == null ? null : asking.until().toEpochMilli()));
    }

    @Override
    public boolean end(Incoming said) {
        return jdbi.inTransaction(handle -> handle.execute("DELETE FROM awaited WHERE chat = ? AND user = ?",
                said.chat(), said.user())) > 0;
    }
}
