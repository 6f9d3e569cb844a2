package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Short words that several cards and lists share. */
public final class Labels {
    private Labels() {}

    public static String body(Body body, Say say) {
        return say.text("body." + body.name().toLowerCase(Locale.ROOT));
    }

    static String state(State state, Say say) {
        return say.text("state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** “пикап, на конвейере”: what is known of a model in a list. */
    static String ofModel(Model model, Say say) {
        List<String> known = new ArrayList<>();
        if (model.body() != null) {
            known.add(body(model.body(), say));
        }
        if (model.state() != State.UNKNOWN) {
            known.add(state(model.state(), say));
        }
        return String.join(", ", known);
    }

    /** “Китай, Shineray”: where a brand comes from. */
    public static String origin(Brand brand, Say say) {
        List<String> known = new ArrayList<>();
        if (brand.country() != null) {
            known.add(Countries.name(brand.country(), say.language()));
        }
        if (brand.maker() != null) {
            known.add(say.text(brand.maker()));
        }
        return String.join(", ", known);
    }

    /**
     * The bell that lets somebody hear of what comes next; none when its command is too long for a button.
     *
     * @param words what to hear of, as /subscribe reads it; empty for all launches
     */
    static List<Button> bell(String words, Say say) {
        String command = ("/subscribe " + words.strip()).strip();
        return Button.fits(command) ? List.of(new Button.Press(say.text("button.follow"), command)) : List.of();
    }

    /** The bell, and the same card as a picture. */
    static List<Button> bellAndPicture(String key, Say say) {
        List<Button> both = new ArrayList<>(bell(key, say));
        both.add(new Button.Press(say.text("button.picture"), "/card " + key));
        return both;
    }

    public static Button brand(String key, String name) {
        return new Button.Press(name, "/brand " + key);
    }

    public static Button model(String key, String name) {
        return new Button.Press(name, "/model " + key);
    }
}
