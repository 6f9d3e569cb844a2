package lineupbot.telegram;

import lineupbot.chat.Language;

import java.net.URI;

/**
 * What the bot needs to know to be on Telegram.
 *
 * @param token           as BotFather gave it; shown nowhere
 * @param apiUrl          the Bot API server, such as {@code https://api.telegram.org}; may have a path before the bot's
 * @param defaultLanguage of the command menu for those whose language the bot does not speak
 * @param answersPerMinute that a person gets in the long run; twice as many at once
 */
public record TelegramSettings(String token, URI apiUrl, Language defaultLanguage, int answersPerMinute) {

    /** What the operator need not think about. */
    public static final int ANSWERS_PER_MINUTE = 120;

    /** With as many answers as is usual. */
    public TelegramSettings(String token, URI apiUrl, Language defaultLanguage) {
        this(token, apiUrl, defaultLanguage, ANSWERS_PER_MINUTE);
    }

    /** @throws IllegalArgumentException with a line for the operator when the address is not one of a server */
    public TelegramSettings {
        if (token.isBlank()) {
            throw new IllegalArgumentException("TELEGRAM_BOT_TOKEN is empty");
        }
        if (!isServer(apiUrl)) {
            throw new IllegalArgumentException("TELEGRAM_API_URL must look like https://api.telegram.org");
        }
    }

    private static boolean isServer(URI url) {
        boolean web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
        return web && url.getHost() != null && url.getRawUserInfo() == null && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }

    @Override
    public String toString() {
        return "TelegramSettings[token=…, apiUrl=" + apiUrl + ", defaultLanguage=" + defaultLanguage + "]";
    }
}
