package lineupbot.telegram;

import lineupbot.chat.Button;
import lineupbot.chat.Enclosure;
import lineupbot.chat.Reply;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * One message of a reply, before it is known where it goes.
 *
 * @param text      empty only with an enclosure
 * @param marked    whether the text has markup
 * @param enclosure of which the text is the caption; null for none
 */
record Draft(String text, boolean marked, List<List<Button>> buttons, Enclosure enclosure) {

    private static final String MORE = "…";
    /** As the Bot API spells it; the library's constant does not. */
    static final String HTML = "HTML";

    private Draft(String text, boolean marked, List<List<Button>> buttons) {
        this(text, marked, buttons, null);
    }

    /**
     * The messages of a reply; the buttons are under the last. A text that is too long to be the caption of what is
     * enclosed follows it.
     */
    static List<Draft> of(Reply reply) {
        List<Draft> drafts = new ArrayList<>();
        if (reply.enclosure() != null) {
            if (Split.plain(reply.text().markup()).length() <= Split.CAPTION) {
                return List.of(new Draft(reply.text().markup(), true, reply.buttons(), reply.enclosure()));
            }
            drafts.add(new Draft("", true, List.of(), reply.enclosure()));
        }
        List<String> parts = Split.parts(reply.text().markup(), Split.MESSAGE);
        for (int at = 0; at < parts.size(); at++) {
            boolean last = at == parts.size() - 1;
            drafts.add(new Draft(parts.get(at), true, last ? reply.buttons() : List.of()));
        }
        return drafts;
    }

    /** A reply as one message: only its beginning if it is too long. */
    static Draft beginning(Reply reply) {
        return new Draft(beginning(reply.text().markup(), Split.MESSAGE), true, reply.buttons());
    }

    /**
     * A reply as one message that stands alone: if it is too long, its beginning and its foot, which says who says so. A
     * foot that leaves less than half of the room is none.
     */
    static Draft complete(Reply reply, int limit) {
        String all = reply.text().markup();
        String foot = all.substring(all.lastIndexOf('\n') + 1);
        int room = limit - Split.plain(foot).length() - 1;
        String text = Split.parts(all, limit).size() == 1 || room < limit / 2
                ? beginning(all, limit)
                : beginning(all, room) + '\n' + foot;
        return new Draft(text, true, reply.buttons());
    }

    private static String beginning(String markup, int limit) {
        List<String> parts = Split.parts(markup, limit);
        return parts.size() == 1 ? parts.getFirst() : Split.parts(markup, limit - MORE.length()).getFirst() + MORE;
    }

    Draft plain() {
        return new Draft(Split.plain(text), false, buttons, enclosure);
    }

    Draft withoutEnclosure() {
        return with(null);
    }

    Telegram.Request<Message> message(Address at) {
        return switch (enclosure) {
            case null -> Telegram.Request.of(new Outgoing.Text(to(at)));
            case Enclosure.Picture(String file) -> client -> client.executeAsync(photo(at, new InputFile(file)));
            // The stream of a file is read by the call, so each call gets one of its own.
            case Enclosure.Drawing drawing -> client -> client.executeAsync(
                    photo(at, new InputFile(new ByteArrayInputStream(drawing.draw()), drawing.fileName())));
            case Enclosure.Document document -> client -> client.executeAsync(
                    document(at, new InputFile(new ByteArrayInputStream(document.bytes()), document.name())));
        };
    }

    Draft with(Enclosure other) {
        return new Draft(text, marked, buttons, other);
    }

    private Outgoing.Photo photo(Address at, InputFile file) {
        return new Outgoing.Photo(SendPhoto.builder().chatId(at.chat()).messageThreadId(at.topic()).photo(file)
                .caption(caption()).parseMode(parseMode()).replyParameters(quote(at.quoted())).replyMarkup(keyboard()));
    }

    private Outgoing.Document document(Address at, InputFile file) {
        return new Outgoing.Document(SendDocument.builder().chatId(at.chat()).messageThreadId(at.topic()).document(file)
                .caption(caption()).parseMode(parseMode()).replyParameters(quote(at.quoted())).replyMarkup(keyboard()));
    }

    private String caption() {
        return text.isEmpty() ? null : text;
    }

    /** As one of many that nobody has asked for just now. */
    Outgoing.Text bulk(Address at, boolean silent, boolean paid) {
        return new Outgoing.Text(
                to(at).disableNotification(silent ? true : null).allowPaidBroadcast(paid ? true : null));
    }

    private SendMessage.SendMessageBuilder<?, ?> to(Address at) {
        return SendMessage.builder().chatId(at.chat()).messageThreadId(at.topic()).text(text).parseMode(parseMode())
                .linkPreviewOptions(noPreview()).replyParameters(quote(at.quoted())).replyMarkup(keyboard());
    }

    Outgoing.Edit edit(Address at, int message) {
        return new Outgoing.Edit(EditMessageText.builder().chatId(at.chat()).messageId(message).text(text)
                .parseMode(parseMode()).linkPreviewOptions(noPreview()).replyMarkup(keyboard()));
    }

    /** As a message that a person sends from inline mode. */
    InputTextMessageContent content() {
        return InputTextMessageContent.builder().messageText(text).parseMode(parseMode())
                .linkPreviewOptions(noPreview()).build();
    }

    private String parseMode() {
        return marked ? HTML : null;
    }

    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }

    private static ReplyParameters quote(Integer message) {
        if (message == null) {
            return null;
        }
        ReplyParameters quote = new ReplyParameters(message);
        quote.setAllowSendingWithoutReply(true);
        return quote;
    }

    InlineKeyboardMarkup keyboard() {
        return buttons.isEmpty()
                ? null
                : new InlineKeyboardMarkup(buttons.stream()
                        .map(row -> new InlineKeyboardRow(row.stream().map(Draft::button).toList())).toList());
    }

    private static InlineKeyboardButton button(Button button) {
        InlineKeyboardButton drawn = new InlineKeyboardButton(button.label());
        switch (button) {
            case Button.Press press -> drawn.setCallbackData(press.press());
            case Button.Link link -> drawn.setUrl(link.press());
            case Button.Share share -> drawn.setSwitchInlineQuery(share.press());
        }
        return drawn;
    }
}
