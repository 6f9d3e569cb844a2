package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;
import lineupbot.lineup.CompareWords.Part;
import lineupbot.words.Match;
import lineupbot.words.Named;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Asks back when it is not clear what to compare; each button completes the comparison. */
final class CompareAsking {
    private static final int OFFERED = 12;
    private static final int BUTTONS_A_ROW = 2;
    private static final int SHOWN = 60;

    private final Lineup lineup;

    CompareAsking(Lineup lineup) {
        this.lineup = lineup;
    }

    Reply what(Say say) {
        return withBrands(Reply.of(say.html("compare.what")), say);
    }

    Reply fewer(int count, Say say) {
        return Reply.of(say.html("compare.fewer", "count", count));
    }

    /** One of the names is unknown or means several things; the others stay as they are. */
    Reply about(Part unsure, List<Part> parts, Say say) {
        String written = Visible.oneLine(unsure.written(), SHOWN);
        return switch (unsure.match()) {
            case Match.Several several -> Reply.of(say.html("compare.several", "words", written))
                    .grid(instead(unsure, several.named(), parts, say), BUTTONS_A_ROW);
            case Match.Nothing nothing -> withBrands(Reply
                    .of(say.html("compare.unknown", "words", written, "near", nothing.near().isEmpty() ? "no" : "yes"))
                    .missing().grid(instead(unsure, nothing.near(), parts, say), BUTTONS_A_ROW), say);
            case Match.Sure sure -> another(sure.named(), false, say);
        };
    }

    /** One thing alone, or the same twice. */
    Reply another(Named one, boolean twice, Say say) {
        String label = say.text(one.label());
        List<Button> others = one.kind() == Named.Kind.BRAND
                ? lineup.brands().page(0, OFFERED).stream().filter(brand -> !brand.key().equals(one.key()))
                        .flatMap(brand -> button(brand.name(), List.of(one.key(), brand.key()))).toList()
                : lineup.models().page(ModelFilter.ALL.withBrand(one.brand()), 0, OFFERED).stream()
                        .filter(model -> !model.key().equals(one.key()))
                        .flatMap(model -> button(model.name(), List.of(one.key(), model.key()))).toList();
        return Reply.of(say.html(twice ? "compare.twice" : "compare.another", "name", label, "key", one.key()))
                .grid(others, BUTTONS_A_ROW);
    }

    /** A brand and a model are not alike; perhaps the brand of the model is meant. */
    Reply alike(List<Named> brands, List<Named> models, Say say) {
        List<String> keys = Stream.concat(brands.stream().map(Named::key), models.stream().map(Named::brand)).distinct()
                .toList();
        List<String> names = keys.stream().map(key -> lineup.brands().find(key).orElseThrow().name()).toList();
        Reply unlike = Reply
                .of(say.html("compare.unlike", "brand", brands.getFirst().label(), "model", models.getFirst().label()));
        return withBrands(keys.size() < 2 ? unlike : unlike.grid(button(String.join(" – ", names), keys).toList(), 1),
                say);
    }

    private static List<Button> instead(Part unsure, List<Named> meant, List<Part> parts, Say say) {
        int at = parts.indexOf(unsure);
        return meant.stream().limit(OFFERED).flatMap(named -> {
            List<String> words = new ArrayList<>();
            parts.forEach(part -> words.add(part.sure().map(Named::key).orElse(part.written())));
            words.set(at, named.key());
            return button(say.text(named.label()), words);
        }).toList();
    }

    /** None when the command is too long for a button. */
    private static Stream<Button> button(String label, List<String> names) {
        String command = "/compare " + String.join(", ", names);
        return Button.fits(command) ? Stream.of(new Button.Press(label, command)) : Stream.empty();
    }

    private static Reply withBrands(Reply reply, Say say) {
        return reply.row(new Button.Press(say.text("button.brands"), "/brands"));
    }
}
