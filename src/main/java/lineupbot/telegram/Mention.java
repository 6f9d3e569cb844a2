package lineupbot.telegram;

import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;

import java.util.List;
import java.util.regex.Pattern;

/** The bot's name in what somebody says (Bot API: MessageEntity, mention). */
final class Mention {
    private static final Pattern ENDS = Pattern.compile("^[\\s,:;.?!–—-]+|[\\s,]+$");

    private final String name;
    private final Pattern inWords;

    Mention(String username) {
        name = "@" + username;
        inWords = Pattern.compile("(?<![\\w@/])" + Pattern.quote(name) + "(?!\\w)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Whether Telegram takes it for a mention: in a link or in code it is none. */
    boolean isIn(Message message) {
        List<MessageEntity> entities = message.getEntities();
        return entities != null && entities.stream().anyMatch(entity -> isOurs(entity, message.getText()));
    }

    /** The words without the name and the punctuation around it; empty when nothing else is said. */
    String without(String text) {
        return ENDS.matcher(inWords.matcher(text).replaceAll(" ")).replaceAll("").replaceAll(" {2,}", " ");
    }

    private boolean isOurs(MessageEntity entity, String text) {
        int from = entity.getOffset();
        return entity.getType().equals("mention") && entity.getLength() == name.length()
                && text.regionMatches(true, from, name, 0, name.length());
    }
}
