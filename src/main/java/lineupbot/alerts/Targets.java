package lineupbot.alerts;

import lineupbot.chat.Authority;
import lineupbot.chat.Place;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Visible;
import lineupbot.settings.Permission;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds whose subscriptions are meant, and that whoever asks may decide about them. */
final class Targets {
    private static final int SHOWN = 60;
    /** Telegram's public names: 4 to 32 of A-Z, a-z, 0-9 and _. */
    private static final Pattern NAME = Pattern.compile("@[A-Za-z]\\w{3,31}");

    private final Authority authority;
    private final Permission permission;

    Targets(Authority authority) {
        this.authority = authority;
        permission = new Permission(authority);
    }

    /** Looks on; in its own chat everybody may. */
    Reply read(Request request, Function<Target, Reply> act) {
        return named(request).map(name -> elsewhere(name, request, act)).orElseGet(() -> act.apply(here(request)));
    }

    /** Changes something. */
    Reply change(Request request, Function<Target, Reply> act) {
        return named(request).map(name -> elsewhere(name, request, act))
                .orElseGet(() -> permission.refusal(request).orElseGet(() -> act.apply(here(request))));
    }

    private static Optional<String> named(Request request) {
        return Stream.of(request.words().split(" ")).filter(word -> word.startsWith("@")).findFirst();
    }

    private static Target here(Request request) {
        return new Target(request.from().place(), request, null, null, true);
    }

    private Reply elsewhere(String name, Request request, Function<Target, Reply> act) {
        Optional<Authority.Channel> channel = NAME.matcher(name).matches() ? authority.channel(name) : Optional.empty();
        return channel.map(found -> of(found, name, request, act)).orElseGet(() -> refused("none", name, request));
    }

    private Reply of(Authority.Channel channel, String name, Request request, Function<Target, Reply> act) {
        boolean here = channel.chat() == request.from().chat();
        String words = Stream.of(request.words().split(" ")).filter(word -> !word.equals(name))
                .collect(Collectors.joining(" "));
        Target target = new Target(here ? request.from().place() : new Place(channel.chat()), request.with(words), name,
                channel.title(), channel.canPost());
        return switch (here ? authority.on(request.from()) : authority.on(request.from().user(), channel.chat())) {
            case MAY -> act.apply(target);
            case MAY_NOT -> refused("not.yours", name, request);
            case UNKNOWN -> refused("unknown", name, request);
        };
    }

    private static Reply refused(String why, String name, Request request) {
        return Reply.of(request.say().html("channel." + why, "name", Visible.oneLine(name, SHOWN)));
    }
}
