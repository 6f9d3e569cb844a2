package lineupbot.terminal;

import lineupbot.alerts.Carried;
import lineupbot.alerts.Carrier;
import lineupbot.chat.Place;
import lineupbot.chat.Reply;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Shows alerts in the terminal. What has been shown cannot be taken back: a correction is shown, too. */
public final class TerminalCarrier implements Carrier {
    private final Consumer<Reply> screen;
    private final AtomicInteger shown = new AtomicInteger();

    public TerminalCarrier(Consumer<Reply> screen) {
        this.screen = screen;
    }

    @Override
    public Carried send(Place to, Reply message, boolean silent) {
        screen.accept(message);
        return new Carried.Done(shown.incrementAndGet());
    }

    @Override
    public Carried edit(Place at, int message, Reply text) {
        screen.accept(text);
        return new Carried.Done(message);
    }
}
