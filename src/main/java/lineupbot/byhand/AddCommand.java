package lineupbot.byhand;

import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Texts;
import lineupbot.chat.Visible;
import lineupbot.desk.Thing;

import java.util.Optional;

/** {@code /add [THING [WHAT IS KNOWN]]}: something new, asked for step by step. */
final class AddCommand implements Command {
    private static final int SHOWN = 60;

    private final Filling filling;
    private final Texts texts;

    AddCommand(Filling filling, Texts texts) {
        this.filling = filling;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "add";
    }

    @Override
    public Role role() {
        return Role.EDITOR;
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        if (request.isBare()) {
            return FormCard.things(request.say());
        }
        String[] words = request.words().split(" ", 2);
        Optional<Thing> thing = Things.called(words[0], texts);
        return thing.map(
                found -> filling.begin(request.from().user(), found, words.length == 1 ? "" : words[1], request.say()))
                .orElseGet(() -> FormCard.things(request.say())
                        .under(request.say().html("form.bad.thing", "words", Visible.oneLine(request.words(), SHOWN))));
    }
}
