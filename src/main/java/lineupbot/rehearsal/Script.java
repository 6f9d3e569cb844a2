package lineupbot.rehearsal;

import lineupbot.lineup.Brand;
import lineupbot.lineup.Lineup;
import lineupbot.lineup.Model;
import lineupbot.lineup.ModelFilter;

import java.util.ArrayList;
import java.util.List;

/** What people say of a lineup: the commands, and each brand and model by its name, in the ways people have. */
public record Script(Lineup lineup) {
    private static final List<String> COMMANDS = List.of("/start", "/help", "/brands", "/models", "/launches", "/news",
            "/about", "/settings", "/subscriptions", "что нового?", "what is new?", "сколько моделей выпускают?");
    private static final List<String> OF_A_BRAND = List.of("/brand %s", "/models %s", "/launches %s", "/news %s", "%s",
            "какие модели %s выпускают?", "when did %s start?", "/subscribe %s", "/unsubscribe %s");
    private static final List<String> OF_A_MODEL = List.of("/model %s", "%s", "когда начали выпускать %s?",
            "is %s built here?");
    private static final int MOST = 500;

    /**
     * The lines, in their order.
     *
     * @param rounds how often all of it is said
     */
    public List<String> lines(int rounds) {
        List<String> once = new ArrayList<>(COMMANDS);
        for (Brand brand : lineup.brands().page(0, MOST)) {
            OF_A_BRAND.forEach(line -> once.add(line.formatted(brand.name())));
        }
        for (Model model : lineup.models().page(ModelFilter.ALL, 0, MOST)) {
            OF_A_MODEL.forEach(line -> once.add(line.formatted(model.fullName())));
        }
        List<String> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            all.addAll(once);
        }
        return List.copyOf(all);
    }
}
