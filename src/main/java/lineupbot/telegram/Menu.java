package lineupbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import lineupbot.chat.Command;
import lineupbot.chat.Commands;
import lineupbot.chat.Language;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;

import java.util.ArrayList;
import java.util.List;

/**
 * The bot's commands as Telegram shows them while somebody types a slash (Bot API: setMyCommands). Telegram is told
 * what has changed since it was told last, and nothing else.
 */
final class Menu {
    private static final Logger log = LoggerFactory.getLogger(Menu.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Commands commands;
    private final Texts texts;
    private final TelegramSettings settings;
    private final Memo memo;
    private final Telegram telegram;

    Menu(Commands commands, Texts texts, TelegramSettings settings, Memo memo, Telegram telegram) {
        this.commands = commands;
        this.texts = texts;
        this.settings = settings;
        this.memo = memo;
        this.telegram = telegram;
    }

    /** @param bot whose menu it is: another bot on the same database has been told nothing yet */
    void tell(long bot) throws InterruptedException {
        int told = 0;
        for (SetMyCommands menu : menus()) {
            String name = "menu " + bot + " " + where(menu);
            String digest = Digest.of(json(menu));
            if (memo.read(name).filter(digest::equals).isEmpty() && told(name, menu)) {
                memo.write(name, digest);
                told++;
            }
        }
        if (told > 0) {
            log.info("the menu of commands has changed in {} places", told);
        }
    }

    private boolean told(String name, SetMyCommands menu) throws InterruptedException {
        if (telegram.insist("the menu of commands", menu) instanceof Outcome.Refused<Boolean>(int code, String why)) {
            // An editor who has not spoken to the bot yet is a chat it does not know: the next start tries again.
            log.info("no {}: {} {}", name, code, why);
            return false;
        }
        return true;
    }

    private List<SetMyCommands> menus() {
        List<SetMyCommands> menus = new ArrayList<>();
        menus.addAll(inAllLanguages(new BotCommandScopeDefault(), false));
        menus.addAll(inAllLanguages(new BotCommandScopeAllGroupChats(), false));
        settings.editors().stream().sorted()
                .forEach(editor -> menus.addAll(inAllLanguages(new BotCommandScopeChat(Long.toString(editor)), true)));
        return menus;
    }

    /** For those whose language the bot speaks, and for all others. */
    private List<SetMyCommands> inAllLanguages(BotCommandScope scope, boolean editor) {
        List<SetMyCommands> menus = new ArrayList<>();
        menus.add(menu(scope, editor, settings.defaultLanguage()));
        for (Language language : Language.values()) {
            SetMyCommands menu = menu(scope, editor, language);
            menu.setLanguageCode(language.code());
            menus.add(menu);
        }
        return menus;
    }

    private SetMyCommands menu(BotCommandScope scope, boolean editor, Language language) {
        Say say = texts.in(language);
        SetMyCommands menu = new SetMyCommands(
                commands.visibleTo(editor).stream().map(command -> entry(command, say)).toList());
        menu.setScope(scope);
        return menu;
    }

    private static BotCommand entry(Command command, Say say) {
        return new BotCommand(command.name(), say.text("command." + command.name()));
    }

    private static String where(SetMyCommands menu) {
        String chat = menu.getScope() instanceof BotCommandScopeChat one ? " " + one.getChatId() : "";
        String language = menu.getLanguageCode() == null ? "" : " " + menu.getLanguageCode();
        return menu.getScope().getType() + chat + language;
    }

    private static String json(SetMyCommands menu) {
        try {
            return JSON.writeValueAsString(menu);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
