package lineupbot.telegram;

import lineupbot.chat.Button;
import lineupbot.chat.Enclosure;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.inline.Offer;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.cached.InlineQueryResultCachedPhoto;

import java.util.Optional;

/**
 * An offer as clients list it, and the message it becomes in a chat: a picture when Telegram has it already, else words
 * (Bot API: InlineQueryResultCachedPhoto, InlineQueryResultArticle). That chat may be one we are not in, where no press
 * of a button could be answered: its buttons open the bot, and ask it elsewhere.
 */
final class Offered {
    /** A query has at most so many characters (Bot API: InlineQuery). */
    private static final int QUERY = 256;

    private final Self self;
    private final Say say;
    private final KnownPictures pictures;

    Offered(Self self, Say say, KnownPictures pictures) {
        this.self = self;
        this.say = say;
        this.pictures = pictures;
    }

    /** Whether nothing is missing: Telegram has the picture, or there is none. */
    boolean isThere(Offer offer) {
        return offer.picture() == null || pictures.of(offer.picture()).isPresent();
    }

    InlineQueryResult of(Offer offer) {
        Optional<Enclosure.Picture> known = Optional.ofNullable(offer.picture()).flatMap(pictures::of);
        return known.<InlineQueryResult>map(picture -> photo(offer, picture)).orElseGet(() -> article(offer));
    }

    private InlineQueryResultArticle article(Offer offer) {
        Draft message = Draft.complete(reply(offer), Split.MESSAGE);
        return InlineQueryResultArticle.builder().id(id(offer)).title(offer.title()).description(description(offer))
                .inputMessageContent(message.content()).replyMarkup(message.keyboard()).build();
    }

    private InlineQueryResultCachedPhoto photo(Offer offer, Enclosure.Picture picture) {
        Draft message = Draft.complete(reply(offer), Split.CAPTION);
        return InlineQueryResultCachedPhoto.builder().id(id(offer)).photoFileId(picture.file()).title(offer.title())
                .description(description(offer)).caption(message.text()).parseMode(Draft.HTML)
                .replyMarkup(message.keyboard()).build();
    }

    private Reply reply(Offer offer) {
        Button open = new Button.Link(say.text("button.open"), self.opening(offer.command()));
        Button share = new Button.Share(say.text("button.share"), offer.command());
        Reply reply = Reply.of(offer.text());
        return self.inline() && offer.command().length() <= QUERY ? reply.row(open, share) : reply.row(open);
    }

    /** The digest keeps to the 64 bytes of an id, whatever the command. */
    private static String id(Offer offer) {
        return Digest.of(offer.command());
    }

    private static String description(Offer offer) {
        String description = offer.description();
        return description.isEmpty() ? null : description;
    }
}
