package lineupbot.lineup;

import lineupbot.chat.Attachment;
import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Say;
import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code /photo NAME} with a picture: the picture on the card of a model or brand; {@code /photo NAME off} takes it
 * away, and without a picture it is shown.
 */
public final class PhotoCommand implements Command {
    private final Photos photos;
    private final Names names;
    private final Asking asking;

    public PhotoCommand(Lineup lineup, Names names) {
        photos = lineup.photos();
        this.names = names;
        asking = new Asking(lineup.brands());
    }

    @Override
    public String name() {
        return "photo";
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
        int space = request.words().lastIndexOf(' ');
        String last = request.words().substring(space + 1).toLowerCase(Locale.ROOT);
        boolean off = space > 0 && request.say().list("words.off").contains(last);
        return request.isBare()
                ? Reply.of(request.say().html("photo.how"))
                : named(off ? request.with(request.words().substring(0, space)) : request, off);
    }

    private Reply named(Request request, boolean off) {
        return switch (names.find(request.words(), Named.Kind.MODEL, Named.Kind.BRAND)) {
            case Match.Sure(Named named) when off -> remove(named, request.say());
            case Match.Sure(Named named) -> of(named, request);
            case Match.Several several ->
                asking.oneOf("photo.several", several.named(), named -> button(named, request.say()), request);
            case Match.Nothing nothing ->
                asking.unknown("photo.unknown", nothing.near(), named -> button(named, request.say()), request);
        };
    }

    private Reply of(Named named, Request request) {
        Attachment attachment = request.from().attachment();
        if (attachment == null) {
            return shown(named, request.say());
        }
        return attachment.kind() == Attachment.Kind.PHOTO
                ? put(named, attachment.file(), request.say())
                : Reply.of(request.say().html("photo.document", "name", named.label()));
    }

    private Reply put(Named named, String file, Say say) {
        boolean older = photos.put(named.key(), file);
        return shown(say.html(older ? "photo.replaced" : "photo.kept", "name", named.label()), file, named, say);
    }

    private Reply shown(Named named, Say say) {
        Html how = say.html("photo.caption", "key", named.key());
        Optional<String> file = photos.of(named.key());
        return file.isEmpty()
                ? Reply.of(say.html("photo.none", "name", named.label(), "how", how)).rows(card(named, say))
                : shown(say.html("photo.shown", "name", named.label(), "how", how), file.get(), named, say);
    }

    private static Reply shown(Html words, String file, Named named, Say say) {
        return Reply.of(words).withPicture(file).rows(card(named, say)).rows(List.of(remove(named.key(), say)));
    }

    private Reply remove(Named named, Say say) {
        boolean was = photos.remove(named.key());
        return Reply.of(say.html(was ? "photo.removed" : "photo.nothing", "name", named.label()))
                .rows(card(named, say));
    }

    private static List<Button> remove(String key, Say say) {
        String press = "/photo " + key + " off";
        return Button.fits(press) ? List.of(new Button.Press(say.text("button.photo.off"), press)) : List.of();
    }

    private static List<Button> button(Named named, Say say) {
        String press = "/photo " + named.key();
        return Button.fits(press) ? List.of(new Button.Press(say.text(named.label()), press)) : List.of();
    }

    private static List<List<Button>> card(Named named, Say say) {
        return List.of(List.of(Asking.card(named, say)));
    }
}
