package lineupbot.telegram;

import lineupbot.chat.Enclosure;
import lineupbot.chat.Incoming;
import lineupbot.chat.Reply;
import lineupbot.chat.Texts;

/** Whoever has many pictures drawn gets, for a while, the same in words, and is told so once. */
final class PictureRation {
    private final Doorkeeper door;
    private final KnownPictures known;
    private final Texts texts;

    PictureRation(Doorkeeper door, KnownPictures known, Texts texts) {
        this.door = door;
        this.known = known;
        this.texts = texts;
    }

    /** A reply as it may go out. */
    Reply of(Reply reply, Incoming asked) {
        boolean drawn = reply.enclosure() instanceof Enclosure.Drawing drawing && known.of(drawing).isEmpty();
        return !drawn ? reply : switch (door.draws(asked)) {
            case GRANTED -> reply;
            case ENOUGH -> reply.withoutEnclosure().under(texts.in(asked.language()).html("picture.enough"));
            case SILENCE -> reply.withoutEnclosure();
        };
    }
}
