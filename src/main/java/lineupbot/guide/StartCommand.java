package lineupbot.guide;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.lineup.Launch;
import lineupbot.lineup.Lineup;
import lineupbot.lineup.ModelFilter;
import lineupbot.lineup.State;
import lineupbot.lineup.WhenWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** {@code /start}: who the bot is, what it knows and as of when, and three things to try. */
public final class StartCommand implements Command {
    private static final int NEWEST = 5;

    private final Lineup lineup;

    public StartCommand(Lineup lineup) {
        this.lineup = lineup;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Reply answer(Request request) {
        Say say = request.say();
        List<Html> parts = new ArrayList<>();
        parts.add(say.html("start.hello", "plants", String.join(", ",
                lineup.plants().names().stream().map(plant -> say.text("plant.quoted", "name", plant)).toList())));
        int all = lineup.brands().count();
        if (all > 0) {
            parts.add(say.html("start.knows", "brands", all, "models", lineup.models().count(ModelFilter.ALL), "now",
                    lineup.brands().count(null, State.NOW)));
            lineup.sources().newest()
                    .ifPresent(day -> parts.add(say.html("as.of", "date", new WhenWords(say).figures(day))));
        }
        return Reply.of(Html.of(Html.lines(parts), Html.text("\n\n"), say.html("start.try", "model", example())))
                .row(new Button.Press(say.text("button.brands"), "/brands"),
                        new Button.Press(say.text("button.launches"), "/launches"))
                .row(new Button.Press(say.text("button.news"), "/news"),
                        new Button.Press(say.text("button.plant"), "/plant"))
                .row(new Button.Press(say.text("button.help"), "/help"),
                        new Button.Press(say.text("button.lang"), say.text("button.lang.press")));
    }

    /** A model to try, the newest there is: the code knows no plant by name. */
    private String example() {
        return lineup.launches().started(null, null, 0, NEWEST).stream().map(Launch::model).filter(Objects::nonNull)
                .findFirst().orElse("");
    }
}
