package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One call's way: read, checked, perhaps struck by a fault, carried out, recorded, answered. */
record Front(String token, MethodTable table, Checker checker, Behaviour behaviour, Faults faults, Limits limits,
        Traffic traffic, Journal journal, Pace pace) implements HttpHandler {
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            serve(new Wire(exchange, pace));
        }
    }

    private void serve(Wire wire) throws IOException {
        String[] path = wire.path().split("/", -1);
        if (path.length > 3 && path[1].equals("file")) {
            serveFile(wire, path);
        } else if (path.length != 3 || !path[1].startsWith("bot")) {
            wire.send(Answer.NOT_FOUND);
        } else if (!path[1].equals("bot" + token)) {
            wire.send(record(empty(path[2]), Answer.UNAUTHORIZED));
        } else {
            Optional<Method> method = table.method(path[2]);
            if (method.isPresent()) {
                serve(wire, method.get());
            } else {
                journal.add(List.of(new Violation(path[2], "unknown method", "Not Found")));
                wire.send(record(empty(path[2]), Answer.NOT_FOUND));
            }
        }
    }

    /** Recorded as a call of “file”; faults may strike it. */
    private void serveFile(Wire wire, String[] path) throws IOException {
        if (!path[2].equals("bot" + token)) {
            wire.send(record(empty("file"), Answer.UNAUTHORIZED));
            return;
        }
        String file = String.join("/", Arrays.asList(path).subList(3, path.length));
        Call call = new Call(System.nanoTime(), "file", Json.object().put("file_path", file), 0);
        Answer answer = behaviour.depot().content(file).map(Answer::file).orElse(Answer.NOT_FOUND);
        switch (faults.next(call).orElse(null)) {
            case null -> wire.send(record(call, answer));
            case Fault.Refused(int code, String description, var parameters) ->
                wire.send(record(call, Answer.refused(code, description, parameters)));
            case Fault.Page(int status, String html) -> wire.send(record(call, Answer.page(status, html)));
            case Fault.CutBody() -> wire.cut(record(call, answer));
            case Fault.SlowBody(var pause) -> wire.sendSlowly(record(call, answer), pause);
            case Fault.Silence(var pause) -> stayAway(wire, call, pause);
            case Fault.Scrambled(long seed) -> wire.send(record(call, answer));
            case Fault.DroppedBefore() -> journal.add(call);
            case Fault.DroppedAfter() -> journal.add(call);
        }
    }

    /** A call whose parameters are of no interest any more. */
    private static Call empty(String method) {
        return new Call(System.nanoTime(), method, Json.object(), 0);
    }

    private void serve(Wire wire, Method method) throws IOException {
        long now = System.nanoTime();
        try {
            ObjectNode parameters = wire.parameters(method.parameters());
            serve(wire, method, new Call(now, method.name(), parameters, 0));
        } catch (Refusal unreadable) {
            journal.add(List.of(new Violation(method.name(), "unreadable", unreadable.getMessage())));
            wire.send(record(new Call(now, method.name(), Json.object(), 0), unreadable.answer()));
        }
    }

    private void serve(Wire wire, Method method, Call call) throws IOException {
        List<Violation> violations = checker.check(method, (ObjectNode) call.parameters());
        journal.add(violations);
        Optional<Fault> fault = faults.next(call);
        if (!method.sendsMessage() && !method.edits()) {
            answer(wire, method, call, violations, fault);
            return;
        }
        Optional<Fault> tooMuch = limits.refusal(call);
        try {
            answer(wire, method, call, violations, fault.or(() -> tooMuch));
        } finally {
            wire.close();
            traffic.answered();
        }
    }

    private void answer(Wire wire, Method method, Call call, List<Violation> violations, Optional<Fault> fault)
            throws IOException {
        switch (fault.orElse(null)) {
            case null -> wire.sendPaced(method, carryOut(method, call, violations));
            case Fault.Refused(int code, String description, var parameters) ->
                wire.sendPaced(method, record(call, Answer.refused(code, description, parameters)));
            case Fault.Page(int status, String html) -> wire.sendPaced(method, record(call, Answer.page(status, html)));
            case Fault.CutBody() -> wire.cut(carryOut(method, call, violations));
            case Fault.SlowBody(var pause) -> wire.sendSlowly(carryOut(method, call, violations), pause);
            case Fault.Silence(var pause) -> stayAway(wire, call, pause);
            case Fault.Scrambled(long seed) -> wire.send(scrambled(carryOut(method, call, violations), seed));
            case Fault.DroppedBefore() -> journal.add(call);
            case Fault.DroppedAfter() -> {
                answer(method, call, violations);
                journal.add(call);
            }
        }
    }

    private void stayAway(Wire wire, Call call, Duration pause) {
        journal.add(call);
        pace.pause(pause);
        wire.close();
    }

    private static Answer scrambled(Answer answer, long seed) {
        JsonNode result = Json.read(answer.body()).path("result");
        if (!result.isArray() || result.isEmpty()) {
            return answer;
        }
        Random random = new Random(seed);
        List<JsonNode> all = new ArrayList<>(Json.stream(result).toList());
        all.addAll(List.copyOf(all.subList(0, random.nextInt(all.size()) + 1)));
        Collections.shuffle(all, random);
        return Answer.ok(Json.array().addAll(all));
    }

    private Answer carryOut(Method method, Call call, List<Violation> violations) {
        return record(call, answer(method, call, violations));
    }

    private Answer answer(Method method, Call call, List<Violation> violations) {
        if (!violations.isEmpty()) {
            return Refusal.of(violations.getFirst()).answer();
        }
        try {
            return Answer.ok(behaviour.result(method, call.parameters()));
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    /** Before the answer leaves, so that whoever has it finds the call here. */
    private Answer record(Call call, Answer answer) {
        journal.add(call.answered(answer.status()));
        return answer;
    }
}
