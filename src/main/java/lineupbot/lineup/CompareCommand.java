package lineupbot.lineup;

import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.lineup.CompareWords.Part;
import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /compare A, B[, C]}: two or three models, or brands, side by side. */
public final class CompareCommand implements Command {
    private static final int MOST = 3;

    private final Lineup lineup;
    private final CompareWords words;
    private final CompareAsking asking;

    public CompareCommand(Lineup lineup, Names names) {
        this.lineup = lineup;
        words = new CompareWords(names);
        asking = new CompareAsking(lineup);
    }

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public Reply answer(Request request) {
        List<String> written = words.read(request.words());
        Say say = request.say();
        if (written.isEmpty()) {
            return asking.what(say);
        }
        if (written.size() > MOST) {
            return asking.fewer(written.size(), say);
        }
        List<Part> parts = written.stream().map(words::meant).toList();
        Optional<Part> unsure = parts.stream().filter(part -> part.sure().isEmpty()).findFirst();
        return unsure.isPresent()
                ? asking.about(unsure.get(), parts, say)
                : known(parts.stream().map(part -> ((Match.Sure) part.match()).named()).toList(), say);
    }

    private Reply known(List<Named> named, Say say) {
        List<Named> different = named.stream().distinct().toList();
        if (different.size() == 1) {
            return asking.another(different.getFirst(), named.size() > 1, say);
        }
        Map<Named.Kind, List<Named>> kinds = different.stream().collect(Collectors.groupingBy(Named::kind));
        if (kinds.size() > 1) {
            return asking.alike(kinds.get(Named.Kind.BRAND), kinds.get(Named.Kind.MODEL), say);
        }
        List<String> keys = different.stream().map(Named::key).toList();
        return new CompareTable(say).of(kinds.containsKey(Named.Kind.MODEL) ? models(keys, say) : brands(keys, say));
    }

    private Compared models(List<String> keys, Say say) {
        List<Model> models = keys.stream().map(key -> lineup.models().find(key).orElseThrow()).toList();
        List<String> both = Stream.concat(keys.stream(), models.stream().map(Model::brand)).distinct().toList();
        return new ModelComparison(say, models, lineup.launches().of(both), lineup.claims().of(both)).compared();
    }

    private Compared brands(List<String> keys, Say say) {
        List<Brand> brands = keys.stream().map(key -> lineup.brands().find(key).orElseThrow()).toList();
        Map<String, Integer> models = keys.stream().collect(
                Collectors.toMap(Function.identity(), key -> lineup.models().count(ModelFilter.ALL.withBrand(key))));
        return new BrandComparison(say, new BrandComparison.Facts(brands, lineup.launches().of(keys),
                lineup.launches().starts(keys), lineup.claims().of(keys), models)).compared();
    }
}
