package lineupbot.settings;

import lineupbot.chat.Button;
import lineupbot.chat.Language;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How what a chat has set is shown, one setting a method.
 *
 * @param now   in the time zone that holds for the chat
 * @param texts for the names of other languages
 */
record Shown(ChatSettings settings, ZonedDateTime now, Say say, Texts texts) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final List<QuietHours> QUIET = List.of(QuietHours.of("22:00-08:00"), QuietHours.of("23:00-07:00"));
    private static final List<Digest> DIGESTS = List.of(new Digest(null, TimeWords.MORNING),
            new Digest(DayOfWeek.MONDAY, TimeWords.MORNING));

    Setting language() {
        List<Button> others = Arrays.stream(Language.values()).filter(language -> language != say.language())
                .map(language -> press(texts.in(language).text("lang.name"), "/lang " + language.code())).toList();
        return new Setting(say.html("settings.language", "name", say.text("lang.name")), others);
    }

    Setting zone() {
        return new Setting(say.html("settings.zone", "zone", ZoneNames.of(now.getZone(), say.language()), "now",
                now.format(CLOCK)), List.of(press(say.text("timezone.button"), "/timezone")));
    }

    /** The same with the zones most asked for. */
    Setting zones() {
        return new Setting(zone().now(), say.list("timezone.presets").stream().map(ZoneId::of)
                .filter(zone -> !zone.equals(now.getZone())).map(zone -> zone(zone, say)).toList());
    }

    static Button zone(ZoneId zone, Say say) {
        return press(ZoneNames.of(zone, say.language()), "/timezone " + zone.getId());
    }

    Setting quiet() {
        QuietHours quiet = settings.quiet();
        Stream<Button> others = QUIET.stream().filter(preset -> !preset.equals(quiet))
                .map(preset -> press(say.text("quiet.button", "hours", hours(preset)), "/quiet " + preset.written()));
        Stream<Button> none = Stream.ofNullable(quiet).map(set -> press(say.text("quiet.button.off"), "/quiet off"));
        return new Setting(
                quiet == null ? say.html("settings.quiet.none") : say.html("settings.quiet", "hours", hours(quiet)),
                Stream.concat(others, none).toList());
    }

    static String hours(QuietHours quiet) {
        return quiet.from() + "–" + quiet.to();
    }

    Setting digest() {
        Digest digest = settings.digest();
        Stream<Button> others = DIGESTS.stream().filter(preset -> !preset.equals(digest)).map(
                preset -> press(say.text("digest.button", "when", when(preset, say)), "/digest " + preset.written()));
        Stream<Button> atOnce = Stream.ofNullable(digest)
                .map(set -> press(say.text("digest.button.off"), "/digest off"));
        return new Setting(
                digest == null
                        ? say.html("settings.digest.none")
                        : say.html("settings.digest", "when", when(digest, say)),
                Stream.concat(others, atOnce).toList());
    }

    static String when(Digest digest, Say say) {
        String at = digest.at().toString();
        return digest.isDaily()
                ? say.text("digest.daily", "at", at)
                : say.text("digest.weekly", "days", say.list("digest.days").get(digest.day().getValue() - 1), "at", at);
    }

    Setting sound() {
        boolean silent = settings.silent();
        return new Setting(say.html(silent ? "settings.sound.off" : "settings.sound.on"),
                List.of(press(say.text(silent ? "silent.button.off" : "silent.button.on"),
                        silent ? "/silent off" : "/silent on")));
    }

    Setting theme() {
        Theme set = settings.theme() == null ? Theme.LIGHT : settings.theme();
        return new Setting(say.html("settings.theme." + set.written()),
                Arrays.stream(Theme.values()).filter(other -> other != set)
                        .map(other -> press(say.text("theme.button." + other.written()), "/theme " + other.written()))
                        .toList());
    }

    Setting subscriptions(long count) {
        return new Setting(say.html("settings.subscriptions", "count", count),
                List.of(press(say.text("settings.button.subscriptions"), "/subscriptions")));
    }

    private static Button press(String label, String command) {
        return new Button.Press(label, command);
    }
}
