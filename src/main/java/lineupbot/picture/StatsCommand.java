package lineupbot.picture;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.lineup.Lineup;
import lineupbot.lineup.Plant;
import lineupbot.settings.Chats;
import lineupbot.settings.Theme;

import java.time.LocalDate;
import java.util.List;

/** {@code /stats}: models by brand and body, launches by month, output by year. */
public final class StatsCommand implements Command {
    private static final int MONTHS = 36;

    private final Lineup lineup;
    private final Chats chats;
    private final Atelier atelier;

    public StatsCommand(Lineup lineup, Chats chats, Atelier atelier) {
        this.lineup = lineup;
        this.chats = chats;
        this.atelier = atelier;
    }

    @Override
    public String name() {
        return "stats";
    }

    @Override
    public Reply answer(Request request) {
        Say say = request.say();
        List<Plant> plants = lineup.plants().all();
        LocalDate asOf = lineup.sources().newest().orElse(null);
        if (plants.isEmpty() || asOf == null) {
            return Reply.of(say.html("lineup.empty"));
        }
        Theme theme = chats.theme(request.from().chat());
        StatsView view = new StatsView(say, asOf);
        Statistics figures = view.of(lineup.plants().names(), lineup.counts().models(),
                lineup.counts().launchesByMonth(asOf.minusMonths(MONTHS - 1L).withDayOfMonth(1), asOf),
                lineup.counts().launchesOfNoMonth(asOf.minusMonths(MONTHS - 1L).withDayOfMonth(1), asOf),
                lineup.claims().of(plants.stream().map(Plant::key).toList()));
        return Reply.of(view.caption(figures))
                .withDrawing(Drawings.of("stats", figures, theme, seen -> atelier.draw(seen, theme)))
                .row(new Button.Press(say.text("button.timeline"), "/timeline"),
                        new Button.Press(say.text("button.plant"), "/plant"),
                        new Button.Share(say.text("button.share"), "/stats"));
    }
}
