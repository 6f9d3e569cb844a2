package lineupbot.settings;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import lineupbot.chat.Visible;
import lineupbot.words.Match;
import lineupbot.words.Named;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** {@code /timezone [Europe/Moscow | Москва | UTC+3 | off]}: the time zone a chat's hours are meant in. */
public final class TimezoneCommand implements Command {
    private static final int SHOWN = 60;
    private static final int PER_ROW = 3;

    private final Chats chats;
    private final Permission permission;
    private final SettingsScreen screen;
    private final WordLists lists;
    private final TimeZones zones;

    public TimezoneCommand(Chats chats, Permission permission, SettingsScreen screen, Texts texts) {
        this.chats = chats;
        this.permission = permission;
        this.screen = screen;
        lists = new WordLists(texts);
        zones = new TimeZones(lists);
    }

    @Override
    public String name() {
        return "timezone";
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        return request.isBare()
                ? screen.one(Shown::zones, "timezone.how", request)
                : permission.refusal(request).orElseGet(() -> set(request));
    }

    private Reply set(Request request) {
        if (lists.isOff(request.words())) {
            return set(null, "timezone.default", request);
        }
        return switch (zones.find(request.words())) {
            case Match.Sure sure -> set(ZoneId.of(sure.named().key()), "timezone.set", request);
            case Match.Several several ->
                which(line("timezone.several", request), byName(several.named(), request.say()), request.say());
            case Match.Nothing nothing when nothing.near().isEmpty() ->
                screen.instead(line("timezone.unknown", request), Shown::zones, request);
            case Match.Nothing nothing -> which(line("timezone.near", request), nothing.near(), request.say());
        };
    }

    /** @param zone null for the default */
    private Reply set(ZoneId zone, String done, Request request) {
        long chat = request.from().chat();
        chats.setZone(chat, zone);
        Say say = request.say();
        return screen.done(say.html(done, "zone", ZoneNames.of(chats.zone(chat), say.language())), request);
    }

    private static Html line(String key, Request request) {
        return request.say().html(key, "words", Visible.oneLine(request.words(), SHOWN));
    }

    private static List<Named> byName(List<Named> places, Say say) {
        return places.stream().sorted(Comparator.comparing(place -> say.text(place.label()))).toList();
    }

    private static Reply which(Html line, List<Named> places, Say say) {
        List<Button> buttons = places.stream().map(place -> Shown.zone(ZoneId.of(place.key()), say)).toList();
        return Reply.of(line).grid(buttons, PER_ROW);
    }
}
