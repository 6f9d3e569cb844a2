package lineupbot.telegram;

import lineupbot.chat.Authority;
import lineupbot.chat.Files;
import lineupbot.pace.Pause;

import java.util.function.LongSupplier;

/**
 * The way to Telegram, which all of the bot shares: also its commands, since Telegram knows who may decide for a chat.
 * Nothing goes over the network before it is used or introduced. {@link TelegramBot#stop} closes it.
 */
public final class TelegramLine {
    private final TelegramSettings settings;
    private final Pause pause;
    private final LongSupplier nanos;
    private final Traffic traffic;
    private final Connection connection;
    private final Telegram calls;
    private final Telegram polls;
    private final Authority authority;
    private final Files files;
    private final Introduction introduction;

    public TelegramLine(TelegramSettings settings, Pause pause) {
        this(settings, pause, System::nanoTime, Traffic.NONE);
    }

    /**
     * A line that is not used yet.
     *
     * @param nanos   a clock that never jumps
     * @param traffic is told what goes over the line
     */
    public TelegramLine(TelegramSettings settings, Pause pause, LongSupplier nanos, Traffic traffic) {
        this.settings = settings;
        this.pause = pause;
        this.nanos = nanos;
        this.traffic = traffic;
        connection = new Connection(settings);
        calls = new Telegram(connection.calls(), settings.token(), pause, traffic);
        polls = new Telegram(connection.polls(), settings.token(), pause, traffic);
        authority = new TelegramAuthority(new Telegram(connection.questions(), settings.token(), pause, traffic), pause,
                nanos);
        files = new TelegramFiles(calls, connection);
        introduction = new Introduction(calls);
    }

    /** Begins to ask Telegram who we are, so that nobody has to wait for that later. */
    public void introduce() {
        introduction.begin();
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

    /** A clock that never jumps. */
    LongSupplier nanos() {
        return nanos;
    }

    Traffic traffic() {
        return traffic;
    }

    Telegram calls() {
        return calls;
    }

    Introduction introduction() {
        return introduction;
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
