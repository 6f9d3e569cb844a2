package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.List;

/** {@code /model NAME}: the card of a model. */
public final class ModelCommand implements Command {
    private static final int NEIGHBOURS = 200;

    private final Lineup lineup;
    private final Names names;
    private final Asking asking;

    public ModelCommand(Lineup lineup, Names names) {
        this.lineup = lineup;
        this.names = names;
        asking = new Asking(lineup.brands());
    }

    @Override
    public String name() {
        return "model";
    }

    @Override
    public Reply answer(Request request) {
        if (request.isBare()) {
            return ofWhichBrand(request);
        }
        return switch (names.find(request.words(), Named.Kind.MODEL)) {
            case Match.Sure sure -> card(sure.named().key(), request);
            case Match.Several several -> asking.oneOf(several.named(), request);
            case Match.Nothing nothing -> unknown(nothing.near(), request);
        };
    }

    private Reply ofWhichBrand(Request request) {
        return asking.which("model.which", brand -> new Button.Press(brand.name(), "/models " + brand.key()),
                request.say());
    }

    private Reply card(String key, Request request) {
        Model model = lineup.models().find(key).orElseThrow();
        Brand brand = lineup.brands().find(model.brand()).orElseThrow();
        List<Model> family = lineup.models().page(ModelFilter.ALL.withBrand(brand.key()), 0, NEIGHBOURS);
        List<String> both = List.of(key, brand.key());
        Reply card = new ModelCard(request.say()).of(model, lineup.launches().of(both), lineup.claims().of(both),
                Neighbours.of(model, family));
        return lineup.photos().on(card, key);
    }

    /** A brand's name where a model's was asked for leads to the brand's models. */
    private Reply unknown(List<Named> near, Request request) {
        return switch (names.find(request.words(), Named.Kind.BRAND)) {
            case Match.Sure sure -> family(sure.named().key(), request);
            case Match.Several several -> asking.oneOf(several.named(), request);
            case Match.Nothing nothing -> asking.unknown("model.unknown", near, request);
        };
    }

    private Reply family(String brand, Request request) {
        List<Model> family = lineup.models().page(ModelFilter.ALL.withBrand(brand), 0, NEIGHBOURS);
        String name = lineup.brands().find(brand).orElseThrow().name();
        return Reply.of(request.say().html("model.is.brand", "brand", name, "count", family.size()))
                .grid(family.stream().limit(ModelList.MOST_BUTTONS)
                        .map(model -> Labels.model(model.key(), model.name())).toList(), 3)
                .row(Labels.brand(brand, name));
    }
}
