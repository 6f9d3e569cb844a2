package lineupbot.telegram;

import lineupbot.chat.Button;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.inline.Offer;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;

/**
 * An offer as clients list it, and the message it becomes in a chat (Bot API: InlineQueryResultArticle). That chat may
 * be one we are not in, where no press of a button could be answered: its buttons open the bot, and ask it elsewhere.
 */
final class Article {
    /** A query has at most so many characters (Bot API: InlineQuery). */
    private static final int QUERY = 256;

    private Article() {}

    static InlineQueryResultArticle of(Offer offer, Self self, Say say) {
        Button open = new Button.Link(say.text("button.open"), self.opening(offer.command()));
        Button share = new Button.Share(say.text("button.share"), offer.command());
        Reply reply = Reply.of(offer.text());
        Draft message = Draft.complete(
                self.inline() && offer.command().length() <= QUERY ? reply.row(open, share) : reply.row(open));
        String description = offer.description();
        // The digest keeps to the 64 bytes of an id, whatever the command.
        return InlineQueryResultArticle.builder().id(Digest.of(offer.command())).title(offer.title())
                .description(description.isEmpty() ? null : description).inputMessageContent(message.content())
                .replyMarkup(message.keyboard()).build();
    }
}
