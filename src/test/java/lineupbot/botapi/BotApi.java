package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A strict stand-in for the Telegram Bot API on loopback. It behaves like the real server where the bot can tell,
 * records every call, and is pickier: what the documentation forbids is refused and remembered as a violation.
 */
public final class BotApi implements AutoCloseable {
    public static final String TOKEN = "700000001:AAStandInForTheBotApi-for_tests_only0";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Me me;
    private final String token;
    private final MethodTable table = MethodTable.load();
    private final Rooms rooms = new Rooms();
    private final Journal journal = new Journal(call -> call.chatId() == 0 || !rooms.isStranger(call.chatId()));
    private final Faults faults = new Faults();
    private final Traffic traffic = new Traffic();
    private final Limits limits = new Limits(traffic);
    private final Updates updates = new Updates();
    private final Queries queries = new Queries();
    private final Pace pace = new Pace();
    private final Depot depot = new Depot();
    private final Outbox outbox;
    private final Members members;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    public BotApi() {
        this(0, TOKEN, Me.named("lineup_bot"));
    }

    /** Serves at the port; 0 is any that is free. */
    public BotApi(int port, String token, Me me) {
        this.me = me;
        this.token = token;
        this.outbox = new Outbox(me, rooms);
        this.members = new Members(me, table, rooms);
        this.server = listen(port);
        Behaviour behaviour = new Behaviour(me, updates, rooms, outbox, new Profile(), members, queries, depot);
        server.createContext("/",
                new Front(token, table, new Checker(table), behaviour, faults, limits, traffic, journal, pace));
        server.setExecutor(threads);
        server.start();
    }

    private static HttpServer listen(int port) {
        // Otherwise every answer of more than a few KB waits 40 ms for the client's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Otherwise it closes connections as soon as 200 are idle, which Telegram does not.
        System.setProperty("sun.net.httpserver.maxIdleConnections", "4096");
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    public String token() {
        return token;
    }

    public Me me() {
        return me;
    }

    // What happens to the bot

    /** People and chats to make updates with. */
    public People people() {
        return new People(this);
    }

    /** Queues an update if the bot asked for its kind; an update_id is given unless it has one. */
    public long happens(ObjectNode update) {
        rooms.learn(update);
        queries.learn(update);
        return updates.add(update);
    }

    /** Queues any JSON object as an update, whatever the bot asked for. */
    public long happens(String json) {
        ObjectNode update = (ObjectNode) Json.read(json);
        rooms.learn(update);
        queries.learn(update);
        return updates.force(update);
    }

    // What the bot did

    public List<Call> calls() {
        return journal.calls();
    }

    public List<Call> calls(String method) {
        return calls().stream().filter(call -> call.is(method)).toList();
    }

    public List<Violation> violations() {
        return journal.violations();
    }

    /** The highest offset so far: every update below it is confirmed. */
    public long confirmedOffset() {
        return updates.confirmedOffset();
    }

    /** How many updates are not confirmed. */
    public int pending() {
        return updates.pending();
    }

    /** The updates that the bot's allowed_updates kept from it. */
    public List<ObjectNode> withheld() {
        return updates.withheld();
    }

    /** Every sending to the chat and every editing there, as the person sees it. */
    public List<Sent> sentTo(long chatId) {
        return outbox.sentTo(chatId);
    }

    public Optional<Sent> lastSentTo(long chatId) {
        return sentTo(chatId).reversed().stream().findFirst();
    }

    /** The message as it stands now; empty when it was deleted or never was. */
    public Optional<JsonNode> message(long chatId, long messageId) {
        return rooms.message(chatId, messageId).map(JsonNode.class::cast);
    }

    /** What was recorded so far is of no interest any more; messages stay only as long as a chat's newest. */
    public void forgetThePast() {
        journal.forget();
        outbox.forget();
        rooms.forget();
        queries.forget();
    }

    /** How much it sent and edited, and how much of it is under way. */
    public Traffic traffic() {
        return traffic;
    }

    // Waiting

    /** The first call, past or to come, that matches. */
    public Call awaitCall(Predicate<Call> wanted) {
        return awaitCall(wanted, PATIENCE);
    }

    public Call awaitCall(Predicate<Call> wanted, Duration atMost) {
        return journal.await(wanted, 1, atMost, "such call").getFirst();
    }

    /** The first calls of the method, as many as asked for. */
    public List<Call> awaitCalls(String method, int count) {
        return journal.await(call -> call.is(method), count, PATIENCE, count + " calls of " + method);
    }

    /** The n-th sending or editing (from 1) in the chat. */
    public Sent awaitSentTo(long chatId, int n) {
        journal.await(() -> outbox.countTo(chatId) >= n, PATIENCE, "message number " + n + " to " + chatId);
        return sentTo(chatId).get(n - 1);
    }

    /** Waits until the bot confirmed the update, that is, until it will not come again. */
    public void awaitConfirmed(long updateId) {
        require(updates.awaitConfirmed(updateId, PATIENCE), "update " + updateId + " is not confirmed");
    }

    /** Waits until the bot waits for updates. */
    public void awaitPoll() {
        require(updates.awaitPoll(PATIENCE), "nobody polls");
    }

    private static void require(boolean inTime, String otherwise) {
        if (!inTime) {
            throw new AssertionError(otherwise + " within " + PATIENCE);
        }
    }

    // Trouble

    /** Strikes the next call of the method; several are due one after the other. */
    public void onNext(String method, Fault fault) {
        faults.once(call -> call.is(method), fault);
    }

    public void onNext(Predicate<Call> when, Fault fault) {
        faults.once(when, fault);
    }

    /** Strikes every such call, until {@link #heal()}. */
    public void whenever(Predicate<Call> when, Fault fault) {
        faults.standing(when, fault);
    }

    /** Whatever may strike any call, until {@link #heal()}; asked once for each, one after the other. */
    public void weather(Function<Call, Optional<Fault>> changing) {
        faults.weather(changing);
    }

    public void heal() {
        faults.heal();
    }

    /** Every answer but that to getUpdates takes so long; the call takes effect at once. */
    public void delay(Duration everyAnswer) {
        pace.delay(everyAnswer);
    }

    /** More than so many sendings and editings in any 1,000 ms are refused with 429. */
    public Limits limit(int perSecond) {
        return limits.bot(perSecond);
    }

    /** From now on every chat exists. Calls for one that nobody opened are checked and counted, but not kept. */
    public Strangers lean() {
        return rooms.strangers().welcome();
    }

    @Override
    public void close() {
        pace.close();
        updates.close();
        server.stop(0);
        threads.shutdownNow();
    }

    Rooms rooms() {
        return rooms;
    }

    public Depot depot() {
        return depot;
    }

    Members members() {
        return members;
    }
}
