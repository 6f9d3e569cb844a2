package lineupbot.botapi;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How much a bot may send: all in all, to one chat, to one group. Off until set. What is refused does not count. */
public final class Limits {
    private static final int TO_GROUP = 20;

    private final Traffic traffic;
    private final Map<Long, List<Window>> chats = new HashMap<>();
    private Optional<Window> bot = Optional.empty();
    private boolean ofChats;

    Limits(Traffic traffic) {
        this.traffic = traffic;
    }

    synchronized Limits bot(int perSecond) {
        bot = Optional.of(new Window(perSecond, Duration.ofSeconds(1)));
        return this;
    }

    /** Also more than 1 a second to one chat, and more than 20 a minute to one group, are refused. */
    public synchronized Limits ofChats() {
        ofChats = true;
        return this;
    }

    /** Counts the call, and lets it in or tells how long it has to wait. */
    synchronized Optional<Fault> refusal(Call call) {
        // Read in here, so that times come in their order.
        long now = System.nanoTime();
        List<Window> all = Stream.concat(bot.stream(), ofChats ? ofChat(call.chatId()).stream() : Stream.empty())
                .toList();
        long wait = all.stream().mapToLong(window -> window.untilFree(now)).max().orElse(0);
        traffic.comes(now, wait <= 0);
        if (wait > 0) {
            return Optional.of(Fault.tooMany((int) TimeUnit.NANOSECONDS.toSeconds(wait) + 1));
        }
        all.forEach(window -> window.take(now));
        return Optional.empty();
    }

    private List<Window> ofChat(long chat) {
        return chats.computeIfAbsent(chat, id -> {
            Window second = new Window(1, Duration.ofSeconds(1));
            return id < 0 ? List.of(second, new Window(TO_GROUP, Duration.ofMinutes(1))) : List.of(second);
        });
    }
}
