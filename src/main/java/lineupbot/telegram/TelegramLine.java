package lineupbot.telegram;

import lineupbot.chat.Authority;
import lineupbot.chat.Files;
import lineupbot.pace.Pause;

import java.util.function.LongSupplier;

/**
 * The way to Telegram, which all of the bot shares: also its commands, since Telegram knows who may decide for a chat.
 * Nothing goes over the network before it is used. {@link TelegramBot#stop} closes it.
 */
public final class TelegramLine {
    private final TelegramSettings settings;
    private final Pause pause;
    private final Connection connection;
    private final Telegram calls;
    private final Telegram polls;
    private final Authority authority;
    private final Files files;

    public TelegramLine(TelegramSettings settings, Pause pause) {
        this(settings, pause, System::nanoTime);
    }

    /** @param nanos a clock that never jumps */
    TelegramLine(TelegramSettings settings, Pause pause, LongSupplier nanos) {
        this.settings = settings;
        this.pause = pause;
        connection = new Connection(settings);
        calls = new Telegram(connection.calls(), settings.token(), pause);
        polls = new Telegram(connection.polls(), settings.token(), pause);
        authority = new TelegramAuthority(new Telegram(connection.questions(), settings.token(), pause), pause, nanos);
        files = new TelegramFiles(calls, connection);
    }

    /** Who may decide for groups and channels: their administrators, says Telegram. */
    public Authority authority() {
        return authority;
    }

    /** What people attach, as Telegram keeps it. */
    public Files files() {
        return files;
    }

    TelegramSettings settings() {
        return settings;
    }

    Pause pause() {
        return pause;
    }

    Telegram calls() {
        return calls;
    }

    Telegram polls() {
        return polls;
    }

    void cancelPoll() {
        connection.cancelPoll();
    }

    void close() {
        connection.close();
    }
}
