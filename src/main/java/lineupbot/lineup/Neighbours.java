package lineupbot.lineup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The models before and after one among those of its brand, by name; the first follows the last. */
final class Neighbours {
    private Neighbours() {}

    /** None, one or two models, never the model itself. */
    static List<Model> of(Model model, List<Model> family) {
        List<Model> byName = new ArrayList<>(family);
        byName.sort(Comparator.comparing(Model::name).thenComparing(Model::key));
        int at = byName.indexOf(model);
        if (at < 0 || byName.size() < 2) {
            return List.of();
        }
        Model before = byName.get((at + byName.size() - 1) % byName.size());
        Model after = byName.get((at + 1) % byName.size());
        return before.equals(after) ? List.of(after) : List.of(before, after);
    }
}
