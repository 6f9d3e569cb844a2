package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.List;

/** {@code /brand NAME}: the card of a brand. */
public final class BrandCommand implements Command {
    private static final int MODELS = 12;
    private static final int NEWS = 2;

    private final Lineup lineup;
    private final Names names;
    private final Asking asking;

    public BrandCommand(Lineup lineup, Names names) {
        this.lineup = lineup;
        this.names = names;
        asking = new Asking(lineup.brands());
    }

    @Override
    public String name() {
        return "brand";
    }

    @Override
    public Reply answer(Request request) {
        if (request.isBare()) {
            return asking.which("brand.which", brand -> Labels.brand(brand.key(), brand.name()), request.say());
        }
        return switch (names.find(request.words(), Named.Kind.BRAND)) {
            case Match.Sure sure -> card(sure.named().key(), request);
            case Match.Several several -> asking.oneOf(several.named(), request);
            case Match.Nothing nothing -> unknown(nothing.near(), request);
        };
    }

    private Reply card(String key, Request request) {
        Brand brand = lineup.brands().find(key).orElseThrow();
        ModelFilter ofBrand = ModelFilter.ALL.withBrand(key);
        BrandCard.Facts facts = new BrandCard.Facts(brand, lineup.models().page(ofBrand, 0, MODELS),
                lineup.models().count(ofBrand), lineup.launches().of(List.of(key)),
                lineup.launches().starts(List.of(key)), lineup.claims().of(List.of(key)),
                lineup.news().page(new NewsItem.Filter(key, List.of()), 0, NEWS));
        return lineup.photos().on(new BrandCard(request.say()).of(facts), key);
    }

    /** A model's name where a brand's was asked for leads to the model. */
    private Reply unknown(List<Named> near, Request request) {
        return switch (names.find(request.words(), Named.Kind.MODEL)) {
            case Match.Sure sure -> Reply.of(request.say().html("brand.is.model", "name", sure.named().label())).row(
                    Labels.model(sure.named().key(), request.say().text(sure.named().label())),
                    new Button.Press(request.say().text("button.brand"), "/brand " + sure.named().brand()));
            case Match.Several several -> asking.oneOf(several.named(), request);
            case Match.Nothing nothing -> asking.unknown("brand.unknown", near, request);
        };
    }
}
