package lineupbot.alerts;

import lineupbot.chat.Button;
import lineupbot.chat.Place;
import lineupbot.chat.Request;
import lineupbot.chat.Say;

import java.util.List;

/**
 * Whose subscriptions a command is about.
 *
 * @param place   where they are told
 * @param request the words without the channel's name
 * @param channel its name with the at sign, when it is asked for from elsewhere; else null
 * @param title   of that channel; else null
 * @param canPost whether the bot may write there
 */
record Target(Place place, Request request, String channel, String title, boolean canPost) {

    Say say() {
        return request.say();
    }

    /** A button for this target; none when its command is too long for one. */
    List<Button> button(String label, String command) {
        String whole = channel == null ? command : command + " " + channel;
        return Button.fits(whole) ? List.of(new Button.Press(label, whole)) : List.of();
    }
}
