package lineupbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import lineupbot.chat.Command;
import lineupbot.chat.Commands;
import lineupbot.chat.Language;
import lineupbot.chat.Role;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import lineupbot.desk.Editors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.DeleteMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * The bot's commands as Telegram shows them while somebody types a slash (Bot API: setMyCommands). Telegram is told
 * what has changed since it was told last, and nothing else.
 */
final class Menu {
    private static final Logger log = LoggerFactory.getLogger(Menu.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String CHAT = "chat";
    private static final int CHAT_AT = 3;

    private final Commands commands;
    private final Texts texts;
    private final TelegramSettings settings;
    private final Memo memo;
    private final Telegram telegram;
    private final Editors editors;
    private final ReentrantLock turn = new ReentrantLock();

    Menu(Commands commands, Texts texts, TelegramSettings settings, Memo memo, Telegram telegram, Editors editors) {
        this.commands = commands;
        this.texts = texts;
        this.settings = settings;
        this.memo = memo;
        this.telegram = telegram;
        this.editors = editors;
    }

    /** @param bot whose menu it is: another bot on the same database has been told nothing yet */
    void tell(long bot) throws InterruptedException {
        turn.lockInterruptibly();
        try {
            tell(bot, menus());
        } finally {
            turn.unlock();
        }
    }

    private void tell(long bot, List<SetMyCommands> menus) throws InterruptedException {
        int told = takenBack(bot, menus);
        for (SetMyCommands menu : menus) {
            String name = name(bot, menu);
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

    /** From those who are no editors any more. */
    private int takenBack(long bot, List<SetMyCommands> menus) throws InterruptedException {
        Set<String> kept = menus.stream().map(menu -> name(bot, menu)).collect(Collectors.toSet());
        int taken = 0;
        for (String name : memo.names("menu " + bot + " " + CHAT + " ")) {
            if (!kept.contains(name)
                    && !(telegram.insist("the end of a menu", delete(name)) instanceof Outcome.Lost<Boolean>)) {
                memo.forget(name);
                taken++;
            }
        }
        return taken;
    }

    private static DeleteMyCommands delete(String name) {
        String[] words = name.split(" ", -1);
        DeleteMyCommands delete = new DeleteMyCommands();
        delete.setScope(new BotCommandScopeChat(words[CHAT_AT]));
        delete.setLanguageCode(words.length > CHAT_AT + 1 ? words[CHAT_AT + 1] : null);
        return delete;
    }

    private static String name(long bot, SetMyCommands menu) {
        return "menu " + bot + " " + where(menu);
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
        menus.addAll(inAllLanguages(new BotCommandScopeDefault(), Role.PERSON));
        menus.addAll(inAllLanguages(new BotCommandScopeAllGroupChats(), Role.PERSON));
        editors.all().forEach(
                (user, role) -> menus.addAll(inAllLanguages(new BotCommandScopeChat(Long.toString(user)), role)));
        return menus;
    }

    /** For those whose language the bot speaks, and for all others. */
    private List<SetMyCommands> inAllLanguages(BotCommandScope scope, Role role) {
        List<SetMyCommands> menus = new ArrayList<>();
        menus.add(menu(scope, role, settings.defaultLanguage()));
        for (Language language : Language.values()) {
            SetMyCommands menu = menu(scope, role, language);
            menu.setLanguageCode(language.code());
            menus.add(menu);
        }
        return menus;
    }

    private SetMyCommands menu(BotCommandScope scope, Role role, Language language) {
        Say say = texts.in(language);
        SetMyCommands menu = new SetMyCommands(
                commands.visibleTo(role).stream().map(command -> entry(command, say)).toList());
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
