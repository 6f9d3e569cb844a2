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
final class Asking {
    private static final int OFFERED = 30;
    private static final int BUTTONS_A_ROW = 3;
    private static final int SHOWN = 60;

    private final Brands brands;

    Asking(Brands brands) {
        this.brands = brands;
    }

    /** Asks for a name with a button for each brand. */
    Reply which(String question, Function<Brand, Button> button, Say say) {
        return Reply.of(say.html(question)).grid(brands.page(0, OFFERED).stream().map(button).toList(), BUTTONS_A_ROW);
    }

    Reply oneOf(List<Named> meant, Request request) {
        Say say = request.say();
        return Reply.of(say.html("name.several", "words", Visible.oneLine(request.words(), SHOWN)))
                .grid(buttons(meant, say), 2);
    }

    /** Says that nothing is called so, and offers what is near. */
    Reply unknown(String line, List<Named> near, Request request) {
        Say say = request.say();
        Reply unknown = Reply.of(say.html(line, "words", Visible.oneLine(request.words(), SHOWN), "near",
                near.isEmpty() ? "no" : "yes"));
        return unknown.grid(buttons(near, say), 2).row(new Button.Press(say.text("button.brands"), "/brands"));
    }

    private static List<Button> buttons(List<Named> named, Say say) {
        return named.stream().limit(OFFERED).map(one -> {
            String label = say.text(one.label());
            return one.kind() == Named.Kind.BRAND ? Labels.brand(one.key(), label) : Labels.model(one.key(), label);
        }).toList();
    }
}
