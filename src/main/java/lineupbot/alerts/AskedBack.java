package lineupbot.alerts;

import lineupbot.chat.Button;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;
import lineupbot.lineup.Asking;
import lineupbot.words.Named;

import java.util.List;
import java.util.function.Function;

/** What is answered when it is not sure what somebody wants to hear of. */
final class AskedBack {
    private static final int SHOWN = 60;

    private final Asking asking;

    AskedBack(Asking asking) {
        this.asking = asking;
    }

    /**
     * The answer, unless it is sure what is meant.
     *
     * @param command that the buttons say with what they name
     * @param sure    answers when it is
     */
    Reply unlessSure(Asked asked, Target target, String command, Function<Asked.Sure, Reply> sure) {
        return switch (asked) {
            case Asked.Sure meant -> sure.apply(meant);
            case Asked.Several(List<Named> meant, boolean news) -> asking.oneOf("subscribe.several", meant,
                    named -> button(named, target, command + (news ? " news " : " ")), target.request());
            case Asked.Unknown(String words, List<Named> near) -> unknown(words, near, target, command);
            case Asked.OfTime() -> line("subscribe.time", target);
            case Asked.TooLong() -> line("subscribe.long", target);
        };
    }

    private Reply unknown(String words, List<Named> near, Target target, String command) {
        Say say = target.say();
        String shown = Visible.oneLine(words, SHOWN);
        boolean mayBeNews = words.codePoints().anyMatch(Character::isLetter);
        return asking
                .unknown("subscribe.unknown", near, named -> button(named, target, command + " "),
                        target.request().with(words))
                .rows(List.of(mayBeNews && near.isEmpty()
                        ? target.button(say.text("button.follow.news", "words", shown), "/subscribe news " + words)
                        : List.of()));
    }

    private static Reply line(String key, Target target) {
        Say say = target.say();
        return Reply.of(say.html(key, "words", Visible.oneLine(target.request().words(), SHOWN)))
                .row(new Button.Press(say.text("button.brands"), "/brands"));
    }

    private static List<Button> button(Named named, Target target, String command) {
        return target.button(target.say().text(named.label()), command + named.key());
    }
}
