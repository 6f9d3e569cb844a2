package lineupbot.telegram;

import lineupbot.chat.Visible;
import lineupbot.pace.Backoff;
import lineupbot.pace.Pause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Serializable;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * Calls methods of the Bot API. Failures become outcomes in words of our own: what the library and the network throw
 * may hold the token or a person's text, and goes no further than here. Thread-safe.
 */
final class Telegram {
    private static final Logger log = LoggerFactory.getLogger(Telegram.class);
    /** Longer than any call may take: the library forgets a call whose answer it fails to read in some unusual way. */
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration FIRST_RETRY = Duration.ofMillis(500);
    private static final int SERVER_FAULT = 500;
    private static final int TOO_MANY = 429;
    private static final int BAD_REQUEST = 400;
    private static final int SHOWN = 200;

    private final TelegramClient client;
    private final String token;
    private final Pause pause;
    private final Traffic traffic;
    private volatile boolean over;

    Telegram(TelegramClient client, String token, Pause pause, Traffic traffic) {
        this.client = client;
        this.token = token;
        this.pause = pause;
        this.traffic = traffic;
    }

    /** Whoever calls from now on is interrupted: what a handler says because it was broken off goes nowhere. */
    void end() {
        over = true;
    }

    /** One call, which can be made again. */
    @FunctionalInterface
    interface Request<T> {
        CompletableFuture<T> over(TelegramClient client) throws TelegramApiException;

        /** The method that is called (Bot API); what is built by hand sends a file. */
        default String method() {
            return "sendFile";
        }

        static <T extends Serializable> Request<T> of(BotApiMethod<T> method) {
            return new Request<>() {
                @Override
                public CompletableFuture<T> over(TelegramClient client) throws TelegramApiException {
                    return client.<T, BotApiMethod<T>>executeAsync(method);
                }

                @Override
                public String method() {
                    return method.getMethod();
                }
            };
        }
    }

    /** Calls once. */
    <T extends Serializable> Outcome<T> call(BotApiMethod<T> method) throws InterruptedException {
        return call(Request.of(method));
    }

    /** Calls once. */
    <T extends Serializable> Outcome<T> call(Request<T> request) throws InterruptedException {
        Outcome<T> outcome = attempt(request);
        traffic.called(request.method(), outcome.word());
        return outcome;
    }

    private <T extends Serializable> Outcome<T> attempt(Request<T> request) throws InterruptedException {
        if (over) {
            throw new InterruptedException("no more calls");
        }
        try {
            return new Outcome.Sent<>(request.over(client).get(LONGEST.toSeconds(), TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            return failure(e.getCause());
        } catch (TelegramApiException | RuntimeException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException("a call is broken off");
            }
            return failure(e);
        } catch (TimeoutException e) {
            return new Outcome.Lost<>("no answer in time", true);
        }
    }

    /**
     * Calls until Telegram has done it or says no for good: waits as long as it asks, and outlasts troubles of the
     * network, the server and the token.
     *
     * @param what is called for, for the log
     * @return never {@link Outcome.Wait} or {@link Outcome.Lost}
     */
    <T extends Serializable> Outcome<T> insist(String what, BotApiMethod<T> method) throws InterruptedException {
        return insist(what, Request.of(method));
    }

    /** The same for any request. */
    <T extends Serializable> Outcome<T> insist(String what, Request<T> request) throws InterruptedException {
        Backoff backoff = new Backoff(FIRST_RETRY);
        for (boolean first = true;; first = false) {
            Outcome<T> outcome = call(request);
            switch (outcome) {
                case Outcome.Wait<T>(Duration time) -> {
                    log.info("{} has to wait for {} s, says Telegram", what, time.toSeconds());
                    pause.of(time);
                }
                case Outcome.Lost<T>(String reason, boolean perhaps) -> waitOut(what, reason, first, backoff);
                case Outcome.Refused<T> no when no.isToken() || no.isConflict() ->
                    waitOut(what, no.description(), first, backoff);
                default -> {
                    return outcome;
                }
            }
        }
    }

    private void waitOut(String what, String reason, boolean first, Backoff backoff) throws InterruptedException {
        if (first) {
            log.warn("{} is late: {}; trying until it works", what, reason);
        }
        pause.of(backoff.next());
    }

    private <T> Outcome<T> failure(Throwable failure) {
        return switch (failure) {
            case TelegramApiRequestException no when no.getErrorCode() != null && no.getErrorCode() != 0 -> answer(no);
            case TelegramApiValidationException invalid ->
                new Outcome.Refused<>(BAD_REQUEST, "not a valid " + invalid.getMethod().getMethod());
            case IOException broken -> lost(broken);
            case TelegramApiException library when library.getCause() instanceof IOException broken
                    && !(library instanceof TelegramApiRequestException) ->
                lost(broken);
            default -> new Outcome.Lost<>("an answer that cannot be read", true);
        };
    }

    private <T> Outcome<T> answer(TelegramApiRequestException no) {
        int code = no.getErrorCode();
        String description = describe(no.getApiResponse());
        ResponseParameters more = no.getParameters();
        if (code == TOO_MANY) {
            traffic.tooMany();
        }
        if (code == TOO_MANY && more != null && more.getRetryAfter() != null) {
            return new Outcome.Wait<>(Duration.ofSeconds(more.getRetryAfter()));
        }
        if (code == TOO_MANY || code >= SERVER_FAULT) {
            return new Outcome.Lost<>(code + " " + description, false);
        }
        if (more != null && more.getMigrateToChatId() != null) {
            return new Outcome.Moved<>(more.getMigrateToChatId());
        }
        return description.contains("message is not modified")
                ? new Outcome.NotModified<>()
                : new Outcome.Refused<>(code, description);
    }

    private String describe(String description) {
        return description == null ? "" : Visible.oneLine(description.replace(token, "…"), SHOWN);
    }

    private static <T> Outcome<T> lost(IOException broken) {
        return new Outcome.Lost<>(words(broken), !neverConnected(broken));
    }

    private static boolean neverConnected(IOException broken) {
        return broken instanceof UnknownHostException || broken instanceof ConnectException
                || broken instanceof NoRouteToHostException || broken instanceof SSLHandshakeException;
    }

    private static String words(IOException broken) {
        return switch (broken) {
            case UnknownHostException e -> "its name is not known here";
            case ConnectException e -> "no connection";
            case NoRouteToHostException e -> "no way there";
            case InterruptedIOException e -> "no answer in time";
            case SSLException e -> "no secure connection";
            default -> "the connection broke off";
        };
    }
}
