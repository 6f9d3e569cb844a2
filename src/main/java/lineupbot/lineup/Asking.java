package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;
import lineupbot.words.Named;

import java.util.List;
import java.util.function.Function;

/** Asks back when a name is missing, unknown or means several things. */
public final class Asking {
    private static final int OFFERED = 30;
    private static final int BUTTONS_A_ROW = 3;
    private static final int SHOWN = 60;

    private final Brands brands;

    public Asking(Brands brands) {
        this.brands = brands;
    }

    /** Asks for a name with a button for each brand. */
    public Reply which(String question, Function<Brand, Button> button, Say say) {
        return Reply.of(say.html(question)).grid(brands.page(0, OFFERED).stream().map(button).toList(), BUTTONS_A_ROW);
    }

    Reply oneOf(List<Named> meant, Request request) {
        return oneOf("name.several", meant, named -> List.of(card(named, request.say())), request);
    }

    /** Asks in a line of its own which is meant, with a button for each that has one. */
    public Reply oneOf(String line, List<Named> meant, Function<Named, List<Button>> button, Request request) {
        return Reply.of(request.say().html(line, "words", Visible.oneLine(request.words(), SHOWN)))
                .grid(buttons(meant, button), 2);
    }

    /** Says that nothing is called so, and offers what is near. */
    Reply unknown(String line, List<Named> near, Request request) {
        return unknown(line, near, named -> List.of(card(named, request.say())), request);
    }

    /** The same with buttons that lead elsewhere than to the cards. */
    public Reply unknown(String line, List<Named> near, Function<Named, List<Button>> button, Request request) {
        Say say = request.say();
        Reply unknown = Reply.of(say.html(line, "words", Visible.oneLine(request.words(), SHOWN), "near",
                near.isEmpty() ? "no" : "yes"));
        return unknown.missing().grid(buttons(near, button), 2)
                .row(new Button.Press(say.text("button.brands"), "/brands"));
    }

    private static List<Button> buttons(List<Named> named, Function<Named, List<Button>> button) {
        return named.stream().limit(OFFERED).flatMap(one -> button.apply(one).stream()).toList();
    }

    static Button card(Named named, Say say) {
        String label = say.text(named.label());
        return named.kind() == Named.Kind.BRAND ? Labels.brand(named.key(), label) : Labels.model(named.key(), label);
    }
}
