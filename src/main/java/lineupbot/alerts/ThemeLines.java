package lineupbot.alerts;

import lineupbot.chat.Html;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;
import lineupbot.lineup.When;
import lineupbot.lineup.WhenWords;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Says in a line which alert it is. */
final class ThemeLines {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int MOST = 2;
    private static final int SHOWN = 80;

    private final Say say;

    ThemeLines(Say say) {
        this.say = say;
    }

    /** “JMC Vigus, JMC X – полный цикл и ещё 2”. */
    Html of(List<Theme> themes) {
        Html named = Html.join(", ", themes.stream().limit(MOST).map(this::theme).toList());
        return themes.size() > MOST
                ? Html.of(named, Html.text(" "), say.html("more", "count", themes.size() - MOST))
                : named;
    }

    private Html theme(Theme theme) {
        String name = Visible.oneLine(say.text(theme.name()), SHOWN);
        return theme.kind() == null
                ? Html.text(name)
                : say.html("alerts.launch", "name", name, "kind", theme.kind().name().toLowerCase(Locale.ROOT), "noun",
                        say.text("launch.noun." + theme.kind().name().toLowerCase(Locale.ROOT)));
    }

    String at(LocalDateTime time) {
        return new WhenWords(say).plain(new When.Day(time.toLocalDate())) + ", " + TIME.format(time);
    }
}
