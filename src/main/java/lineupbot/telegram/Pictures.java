package lineupbot.telegram;

import lineupbot.chat.Enclosure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.objects.message.Message;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Has pictures drawn that Telegram does not have yet: each once, however many ask for it at the same time, one after
 * the other, and never on the way of other answers. Thread-safe.
 */
final class Pictures {
    private static final Logger log = LoggerFactory.getLogger(Pictures.class);
    /** Telegram shows an action for 5 s at most (Bot API: sendChatAction). */
    private static final int ACTION_SECONDS = 4;
    /** Whoever has to wait longer for another's upload uploads, too. */
    private static final int UPLOAD_SECONDS = 5;

    private final KnownPictures known;
    private final Telegram telegram;
    private final Executor painter;
    private final ConcurrentMap<String, UnderWay> underWay = new ConcurrentHashMap<>();

    /** @param painter draws one picture at a time; may refuse when too many wait */
    Pictures(KnownPictures known, Telegram telegram, Executor painter) {
        this.known = known;
        this.telegram = telegram;
        this.painter = painter;
    }

    /** A picture somebody draws and sends for the first time. */
    private record UnderWay(CompletableFuture<byte[]> png, CompletableFuture<String> file) {}

    /** One sending of a picture; closed when it is over. */
    final class Turn implements AutoCloseable {
        private final Enclosure.Drawing drawing;
        private final UnderWay own;
        private final Enclosure enclosure;

        private Turn(Enclosure.Drawing drawing, UnderWay own, Enclosure enclosure) {
            this.drawing = drawing;
            this.own = own;
            this.enclosure = enclosure;
        }

        /** As it can be sent at once: what Telegram has, or what is drawn; null when it cannot be drawn. */
        Enclosure enclosure() {
            return enclosure;
        }

        Enclosure.Drawing drawing() {
            return drawing;
        }

        /** @param message as Telegram tells of it; may be null */
        void sent(Message message) {
            if (enclosure instanceof Enclosure.Drawing && message != null && message.getPhoto() != null) {
                String file = message.getPhoto().getLast().getFileId();
                known.keep(drawing, file);
                own.file().complete(file);
            }
        }

        /** Whether Telegram has what it had no more; then it is to be drawn again. */
        boolean isOver(Outcome.Refused<?> no) {
            boolean over = enclosure instanceof Enclosure.Picture && no.says("file identifier");
            if (over) {
                known.forget(drawing);
            }
            return over;
        }

        @Override
        public void close() {
            if (underWay.remove(drawing.version(), own)) {
                own.file().cancel(false);
            }
        }
    }

    /** Waits until the picture can be sent, and meanwhile shows there that one is on its way. */
    Turn turn(Address at, Enclosure.Drawing drawing) throws InterruptedException {
        UnderWay mine = new UnderWay(new CompletableFuture<>(), new CompletableFuture<>());
        Optional<Enclosure.Picture> there = known.of(drawing);
        if (there.isPresent()) {
            return new Turn(drawing, mine, there.get());
        }
        UnderWay first = underWay.putIfAbsent(drawing.version(), mine);
        if (first == null) {
            begin(drawing, mine);
            return new Turn(drawing, mine, drawn(at, drawing, mine));
        }
        Enclosure drawn = drawn(at, drawing, first);
        return new Turn(drawing, mine, uploaded(first).<Enclosure>map(Enclosure.Picture::new).orElse(drawn));
    }

    private void begin(Enclosure.Drawing drawing, UnderWay mine) {
        try {
            painter.execute(() -> {
                try {
                    mine.png().complete(drawing.draw());
                } catch (RuntimeException | Error fault) {
                    mine.png().completeExceptionally(fault);
                }
            });
        } catch (RejectedExecutionException e) {
            mine.png().completeExceptionally(e);
        }
    }

    private Enclosure drawn(Address at, Enclosure.Drawing drawing, UnderWay under) throws InterruptedException {
        while (true) {
            try {
                if (!under.png().isDone()) {
                    telegram.call(SendChatAction.builder().chatId(at.chat()).messageThreadId(at.topic())
                            .action("upload_photo").build());
                }
                byte[] png = under.png().get(ACTION_SECONDS, TimeUnit.SECONDS);
                return new Enclosure.Drawing(drawing, png);
            } catch (TimeoutException e) {
                log.debug("{} is still being drawn", drawing);
            } catch (ExecutionException e) {
                log.error("{} is not drawn", drawing, e.getCause());
                return null;
            }
        }
    }

    private static Optional<String> uploaded(UnderWay first) throws InterruptedException {
        try {
            return Optional.of(first.file().get(UPLOAD_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException | ExecutionException | CancellationException e) {
            return Optional.empty();
        }
    }
}
