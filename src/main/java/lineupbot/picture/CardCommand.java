package lineupbot.picture;

import lineupbot.chat.Attachment;
import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.FileTroubleException;
import lineupbot.chat.Files;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.lineup.Asking;
import lineupbot.lineup.Brand;
import lineupbot.lineup.Lineup;
import lineupbot.lineup.Model;
import lineupbot.lineup.ModelFilter;
import lineupbot.settings.Chats;
import lineupbot.settings.Theme;
import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Optional;

/** {@code /card NAME}: the card of a model or brand as a picture, for showing to others. */
public final class CardCommand implements Command {
    private static final Logger log = LoggerFactory.getLogger(CardCommand.class);
    private static final int MODELS = 12;

    private final Lineup lineup;
    private final Names names;
    private final Chats chats;
    private final Atelier atelier;
    private final Files files;
    private final Asking asking;

    /** @param files fetches the photos of editors */
    public CardCommand(Lineup lineup, Names names, Chats chats, Atelier atelier, Files files) {
        this.lineup = lineup;
        this.names = names;
        this.chats = chats;
        this.atelier = atelier;
        this.files = files;
        asking = new Asking(lineup.brands());
    }

    @Override
    public String name() {
        return "card";
    }

    @Override
    public Reply answer(Request request) {
        Say say = request.say();
        if (request.isBare()) {
            return asking.which("card.which", brand -> new Button.Press(brand.name(), "/card " + brand.key()), say);
        }
        return switch (names.find(request.words(), Named.Kind.MODEL, Named.Kind.BRAND)) {
            case Match.Sure(Named named) when named.kind() == Named.Kind.MODEL -> model(named.key(), request);
            case Match.Sure(Named named) -> brand(named.key(), request);
            case Match.Several several ->
                asking.oneOf("name.several", several.named(), named -> button(named, say), request);
            case Match.Nothing nothing ->
                asking.unknown("card.unknown", nothing.near(), named -> button(named, say), request);
        };
    }

    private static List<Button> button(Named named, Say say) {
        String press = "/card " + named.key();
        return Button.fits(press) ? List.of(new Button.Press(say.text(named.label()), press)) : List.of();
    }

    private Reply model(String key, Request request) {
        Model model = lineup.models().find(key).orElseThrow();
        CardView view = new CardView(request.say(), lineup.sources().newest().orElse(null));
        Card card = view.of(model, photo(key), lineup.launches().of(List.of(key)));
        return picture(card, "/model " + key, key, view, request);
    }

    private Reply brand(String key, Request request) {
        Brand brand = lineup.brands().find(key).orElseThrow();
        CardView view = new CardView(request.say(), lineup.sources().newest().orElse(null));
        ModelFilter ofBrand = ModelFilter.ALL.withBrand(key);
        Card card = view.of(brand, photo(key), lineup.launches().starts(List.of(key)),
                lineup.models().page(ofBrand, 0, MODELS), lineup.models().count(ofBrand));
        return picture(card, "/brand " + key, key, view, request);
    }

    private String photo(String key) {
        return lineup.photos().of(key).orElse(null);
    }

    private Reply picture(Card card, String inWords, String key, CardView view, Request request) {
        Say say = request.say();
        Theme theme = chats.theme(request.from().chat());
        return Reply.of(view.caption(card))
                .withDrawing(Drawings.of("card-" + key, card, theme, seen -> atelier.draw(seen, photo(seen), theme)))
                .row(new Button.Press(say.text("button.card"), inWords),
                        new Button.Share(say.text("button.share"), "/card " + key));
    }

    /** Without its photo a card is still a card. */
    private Optional<byte[]> photo(Card card) {
        if (card.photo() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(files.read(new Attachment(Attachment.Kind.PHOTO, card.photo(), "", 0)));
        } catch (FileTroubleException e) {
            log.info("a card is drawn without its photo: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
