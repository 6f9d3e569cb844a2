package lineupbot.telegram;

import lineupbot.alerts.PostOffice;
import lineupbot.chat.Commands;
import lineupbot.chat.Dispatcher;
import lineupbot.chat.Texts;
import lineupbot.desk.Editors;
import lineupbot.inline.Offers;
import lineupbot.settings.Chats;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.User;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** The bot on Telegram, by long polling. Started once and stopped once. */
public final class TelegramBot {
    private static final Logger log = LoggerFactory.getLogger(TelegramBot.class);
    // Together these leave some of the 5 s that a stop may take.
    private static final Duration HANDLERS = Duration.ofSeconds(2);
    private static final Duration CONFIRMING = Duration.ofSeconds(1);
    private static final Duration MOMENT = Duration.ofMillis(300);

    private final TelegramLine line;
    private final PollingTrouble trouble;
    private final Menu menu;
    private final Editors editors;
    private final Inbox inbox;
    private final PostOffice office;
    private final Function<Self, Work> setUp;
    private final Thread polling = new Thread(this::run, "telegram");
    private final Pulse pulse;
    private final Watchdog watchdog;
    private final ExecutorService aside = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService painter = Painter.alone();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile List<Post> left = List.of();
    private volatile Optional<Work> work = Optional.empty();

    /** What works once Telegram has said who we are. */
    private record Work(Lanes lanes, InlineQueries inline, Poller poller) {}

    /**
     * Puts the parts together; nothing goes over the network yet.
     *
     * @param line to Telegram; closed by {@link #stop}
     * @param jdbi the database with the tables inbox and memo; its owner closes it, after {@link #stop}
     */
    public TelegramBot(TelegramLine line, Jdbi jdbi, Dispatcher dispatcher, Commands commands, Offers offers,
            Texts texts, Chats chats, PostOffice office, Editors editors) {
        this.line = line;
        this.office = office;
        Telegram calls = line.calls();
        trouble = new PollingTrouble(line.settings().apiUrl());
        menu = new Menu(commands, texts, line.settings(), new Memo(jdbi), calls, editors);
        this.editors = editors;
        inbox = new Inbox(jdbi);
        pulse = new Pulse(line.nanos());
        watchdog = new Watchdog(pulse, line::cancelPoll);
        KnownPictures known = new KnownPictures(jdbi);
        Doorkeeper door = new Doorkeeper(commands, editors::role, line.settings().answersPerMinute(), line.nanos());
        setUp = self -> {
            Sender sender = new Sender(calls, chats, office.pace(), line.pause(), new Pictures(known, calls, painter));
            Renewals renewals = new Renewals(sender, new PictureRation(door, known, texts), dispatcher, calls,
                    line.pause(), aside);
            Presses presses = new Presses(dispatcher, commands, line.authority(), chats, renewals, calls, self);
            Guests guests = new Guests(dispatcher, offers, chats, texts, calls, self, known);
            Welcome welcome = new Welcome(sender, chats, texts, self);
            Enough enough = new Enough(sender, guests, chats, texts, calls);
            Lanes lanes = new Lanes(
                    new Answering(dispatcher, renewals, presses, guests, welcome, enough, chats, inbox));
            InlineQueries inline = new InlineQueries(door, offers, chats, texts, calls, self, known);
            return new Work(lanes, inline, new Poller(line.polls(), trouble, line.pause(), new PostReader(self), inline,
                    door, inbox, lanes, pulse, line.traffic()));
        };
    }

    /** Begins to poll, and goes on trying while Telegram cannot be reached. Returns at once; the JVM stays. */
    public void start() {
        left = inbox.open();
        polling.start();
    }

    /**
     * Stops within 5 s, once, and loses nothing: asks for no more updates, lets work end, tells Telegram what is safe.
     * What cannot be answered in that time is answered after the next start.
     */
    public void stop() {
        if (stopped.getAndSet(true)) {
            return;
        }
        try {
            office.stop();
            aside.shutdownNow();
            painter.shutdownNow();
            watchdog.stop();
            polling.interrupt();
            polling.join(MOMENT);
            line.cancelPoll();
            if (work.isPresent()) {
                finish(work.get());
            }
            inbox.close();
            Thread.ofVirtual().start(this::confirm).join(CONFIRMING);
            aside.awaitTermination(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
            log.info("no longer on Telegram");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            line.close();
        }
    }

    private void finish(Work begun) throws InterruptedException {
        long from = System.nanoTime();
        begun.lanes().finish(HANDLERS);
        office.close(HANDLERS.minusNanos(System.nanoTime() - from));
        line.calls().end();
        begun.inline().stop(MOMENT);
        begun.lanes().abandon(MOMENT);
    }

    private void run() {
        try {
            if (!left.isEmpty()) {
                log.info("{} updates are left from the last run", left.size());
            }
            User me = introduce();
            log.info("on Telegram as @{}, inline mode {}, guest mode {}", me.getUserName(),
                    isOn(me.getSupportInlineQueries()), isOn(me.getSupportsGuestQueries()));
            Work begun = setUp.apply(Self.of(me));
            work = Optional.of(begun);
            editors.onChange(() -> tellMenuAside(me.getId()));
            tellMenuAside(me.getId());
            begun.lanes().add(left);
            office.open(new TelegramCarrier(line.calls(), office.pace().isPaid()));
            watchdog.start();
            poll(begun.poller());
        } catch (InterruptedException e) {
            log.debug("polling ends");
        }
    }

    /** How long ago Telegram has answered when the bot asked for updates; empty before the first time. */
    public Optional<Duration> pollAge() {
        return pulse.age();
    }

    /** Whatever ends polling without meaning to, it begins again. */
    private void poll(Poller poller) throws InterruptedException {
        while (true) {
            try {
                poller.run();
            } catch (RuntimeException | Error fault) {
                line.pause().of(trouble.after(fault));
            }
        }
    }

    /** Asks who we are until Telegram says it; after that, polling can begin. */
    private User introduce() throws InterruptedException {
        while (true) {
            switch (line.introduction().outcome()) {
                case Outcome.Sent<User>(User me) -> {
                    trouble.over();
                    return me;
                }
                case Outcome<User> failure -> line.pause().of(trouble.after(failure));
            }
        }
    }

    private static String isOn(Boolean supported) {
        return Boolean.TRUE.equals(supported) ? "on" : "off";
    }

    private void tellMenuAside(long bot) {
        try {
            aside.execute(() -> tellMenu(bot));
        } catch (RejectedExecutionException e) {
            log.debug("stopping: the next start tells the menu");
        }
    }

    private void tellMenu(long bot) {
        try {
            menu.tell(bot);
        } catch (InterruptedException e) {
            log.debug("stopped before the menu was told");
        } catch (RuntimeException e) {
            if (stopped.get()) {
                log.debug("stopped while the menu was told");
            } else {
                log.error("the menu of commands could not be told", e);
            }
        }
    }

    private void confirm() {
        try {
            if (work.isPresent()) {
                work.get().poller().confirm();
            }
        } catch (InterruptedException | RuntimeException e) {
            log.debug("stopped before the last updates were confirmed");
        }
    }
}
