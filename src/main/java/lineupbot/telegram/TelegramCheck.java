package lineupbot.telegram;

import lineupbot.checkup.Finding;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks Telegram how the bot is set up there, for the operator. Changes nothing. */
public final class TelegramCheck {
    private static final String BOT_FATHER = "in @BotFather, /mybots, your bot, Bot Settings";

    private final TelegramLine line;

    /** @param line is closed when all is asked */
    public TelegramCheck(TelegramLine line) {
        this.line = line;
    }

    /** What Telegram says, or why it says nothing. */
    public List<Finding> findings() throws InterruptedException {
        try {
            return switch (line.calls().call(new GetMe())) {
                case Outcome.Sent<User>(User me) -> known(me);
                case Outcome.Refused<User> no when no.isToken() -> List.of(Finding.fault("token",
                        "Telegram does not accept it: copy it once more from @BotFather into TELEGRAM_BOT_TOKEN"));
                case Outcome.Lost<User>(String reason, boolean perhaps) -> List.of(
                        Finding.fault("telegram", "cannot be reached at " + line.settings().apiUrl() + ": " + reason));
                case Outcome<User> other ->
                    List.of(Finding.fault("telegram", "does not say who the bot is: " + why(other)));
            };
        } finally {
            line.close();
        }
    }

    private List<Finding> known(User me) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.fine("token", "Telegram knows it as @" + me.getUserName()));
        findings.add(
                on(me.getSupportInlineQueries(), "inline mode", "people can ask @" + me.getUserName() + " in any chat",
                        "Share buttons do not work: turn Inline Mode on"));
        findings.add(on(me.getSupportsGuestQueries(), "guest mode", "it answers where it is mentioned",
                "it answers no mention in chats that it has not joined: turn Guest Mode on, if it should"));
        findings.add(Boolean.TRUE.equals(me.getCanReadAllGroupMessages())
                ? Finding.note("privacy mode",
                        "off: Telegram sends it every message of its groups, which it has no use "
                                + "for; turn Group Privacy on " + BOT_FATHER)
                : Finding.fine("privacy mode", "on: in groups it gets what is meant for it"));
        findings.add(on(me.getCanJoinGroups(), "groups", "it may be added to groups",
                "it cannot be added to groups: turn Allow Groups on, if it should"));
        findings.add(webhook());
        findings.add(menu());
        return findings;
    }

    private static Finding on(Boolean is, String about, String words, String otherwise) {
        return Boolean.TRUE.equals(is)
                ? Finding.fine(about, "on: " + words)
                : Finding.note(about, "off: " + otherwise + " " + BOT_FATHER);
    }

    private Finding webhook() throws InterruptedException {
        return switch (line.calls().call(new GetWebhookInfo())) {
            case Outcome.Sent<WebhookInfo>(WebhookInfo hook) when hook.getUrl() != null && !hook.getUrl().isEmpty() ->
                Finding.note("webhook", "one is set, by another program: the bot takes it away when it starts");
            case Outcome.Sent<WebhookInfo> none -> Finding.fine("webhook", "none is set, as it should be");
            case Outcome<WebhookInfo> other -> Finding.note("webhook", "Telegram does not say: " + why(other));
        };
    }

    private Finding menu() throws InterruptedException {
        return line.calls().call(new GetMyCommands()) instanceof Outcome.Sent<?>(List<?> commands)
                && !commands.isEmpty()
                        ? Finding.fine("menu of commands", commands.size() + " commands")
                        : Finding.note("menu of commands", "empty: the bot tells Telegram its commands when it starts");
    }

    private static String why(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?>(int code, String description) -> code + " " + description;
            case Outcome.Lost<?>(String reason, boolean perhaps) -> reason;
            case Outcome.Wait<?>(Duration time) -> "not before " + time.toSeconds() + " s have passed";
            default -> outcome.word();
        };
    }
}
