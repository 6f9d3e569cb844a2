package lineupbot.settings;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import lineupbot.words.Match;
import lineupbot.words.Named;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** {@code /timezone [Europe/Moscow | Москва | UTC+3 | off]}: the time zone a chat's hours are meant in. */
public final class TimezoneCommand extends SettingCommand {
    private static final int PER_ROW = 3;

    private final Chats chats;
    private final WordLists lists;
    private final TimeZones zones;

    public TimezoneCommand(Chats chats, Permission permission, SettingsScreen screen, Texts texts) {
        super("timezone", Shown::zones, permission, screen);
        this.chats = chats;
        lists = new WordLists(texts);
        zones = new TimeZones(lists);
    }

    @Override
    Reply set(Request request) {
        if (lists.isOff(request.words())) {
            return set(null, "timezone.default", request);
        }
        return switch (zones.find(request.words())) {
            case Match.Sure sure -> set(ZoneId.of(sure.named().key()), "timezone.set", request);
            case Match.Several several ->
                which(line("timezone.several", request), byName(several.named(), request.say()), request.say());
            case Match.Nothing nothing when nothing.near().isEmpty() -> unknown(request);
            case Match.Nothing nothing -> which(line("timezone.near", request), nothing.near(), request.say());
        };
    }

    /** @param zone null for the default */
    private Reply set(ZoneId zone, String done, Request request) {
        long chat = request.from().chat();
        chats.setZone(chat, zone);
        Say say = request.say();
        return done(say.html(done, "zone", ZoneNames.of(chats.zone(chat), say.language())), request);
    }

    private static List<Named> byName(List<Named> places, Say say) {
        return places.stream().sorted(Comparator.comparing(place -> say.text(place.label()))).toList();
    }

    private static Reply which(Html line, List<Named> places, Say say) {
        List<Button> buttons = places.stream().map(place -> Shown.zone(ZoneId.of(place.key()), say)).toList();
        return Reply.of(line).grid(buttons, PER_ROW);
    }
}
