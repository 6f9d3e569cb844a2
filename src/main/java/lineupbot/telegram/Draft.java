package lineupbot.telegram;

import lineupbot.chat.Button;
import lineupbot.chat.Reply;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

import java.util.ArrayList;
import java.util.List;

/**
 * One message of a reply, before it is known where it goes.
 *
 * @param marked whether the text has markup
 */
record Draft(String text, boolean marked, List<List<Button>> buttons) {

    private static final String MORE = "…";
    /** A foot that leaves less than this is none. */
    private static final int LEAST = 2048;
    /** As the Bot API spells it; the library's constant does not. */
    private static final String HTML = "HTML";

    /** The messages of a reply; the buttons are under the last. */
    static List<Draft> of(Reply reply) {
        List<Draft> drafts = new ArrayList<>();
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

    /** A reply as one message that stands alone: if it is too long, its beginning and its foot, which says who says so. */
    static Draft complete(Reply reply) {
        String all = reply.text().markup();
        String foot = all.substring(all.lastIndexOf('\n') + 1);
        int room = Split.MESSAGE - Split.plain(foot).length() - 1;
        return Split.parts(all, Split.MESSAGE).size() == 1 || room < LEAST
                ? beginning(reply)
                : new Draft(beginning(all, room) + '\n' + foot, true, reply.buttons());
    }

    private static String beginning(String markup, int limit) {
        List<String> parts = Split.parts(markup, limit);
        return parts.size() == 1 ? parts.getFirst() : Split.parts(markup, limit - MORE.length()).getFirst() + MORE;
    }

    Draft plain() {
        return new Draft(Split.plain(text), false, buttons);
    }

    Outgoing.Text message(Address at) {
        return new Outgoing.Text(to(at));
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
