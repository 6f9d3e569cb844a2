package lineupbot.lineup;

import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;

import java.util.ArrayList;
import java.util.List;

/** {@code /plant [more]}: the plant, its sites, its past, its output and plans. */
public final class PlantCommand implements Command {
    private static final int BRANDS = 100;

    private final Lineup lineup;

    public PlantCommand(Lineup lineup) {
        this.lineup = lineup;
    }

    @Override
    public String name() {
        return "plant";
    }

    @Override
    public Reply answer(Request request) {
        List<Plant> all = lineup.plants().all();
        if (all.isEmpty()) {
            return Reply.of(request.say().html("lineup.empty"));
        }
        Plant plant = all.getFirst();
        List<String> spokenOf = new ArrayList<>(List.of(plant.key()));
        plant.sites().forEach(site -> spokenOf.add(site.key()));
        PlantCard card = new PlantCard(request.say(), plant, lineup.claims().of(spokenOf));
        return request.words().equals("more") ? card.more() : card.of(lineup.brands().page(0, BRANDS));
    }
}
