package lineupbot.botapi;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The stand-in on its own, to try the packaged bot by hand:
 * {@code --port N [--token T]}. Standard input takes updates as JSON, one a line, and the words {@code calls},
 * {@code violations} and {@code quit}.
 */
final class StandIn {
    private StandIn() {}

    public static void main(String[] args) {
        List<String> words = Arrays.asList(args);
        int port = Integer.parseInt(option(words, "--port", "8081"));
        String token = option(words, "--token", BotApi.TOKEN);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (BotApi api = new BotApi(port, token, Me.named("lineup_bot"))) {
            out.println("TELEGRAM_API_URL=" + api.url() + " TELEGRAM_BOT_TOKEN=" + api.token());
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).lines().map(String::strip)
                    .filter(line -> !line.isEmpty()).takeWhile(line -> !line.equals("quit"))
                    .forEach(line -> obey(line, api, out));
        }
    }

    private static String option(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        return at >= 0 && at + 1 < words.size() ? words.get(at + 1) : otherwise;
    }

    private static void obey(String line, BotApi api, PrintStream out) {
        switch (line) {
            case "calls" -> api.calls().forEach(call -> out.println(Json.object().put("method", call.method())
                    .put("status", call.status()).set("parameters", call.parameters())));
            case "violations" -> api.violations().forEach(out::println);
            default -> queue(line, api, out);
        }
    }

    private static void queue(String json, BotApi api, PrintStream out) {
        try {
            out.println("update " + api.happens(json));
        } catch (IllegalArgumentException | ClassCastException e) {
            out.println(e.getMessage());
        }
    }
}
