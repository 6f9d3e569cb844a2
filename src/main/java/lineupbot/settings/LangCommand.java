package lineupbot.settings;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import lineupbot.chat.Visible;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code /lang [ru | en]}: the language of a chat. */
public final class LangCommand implements Command {
    private static final int SHOWN = 60;

    private final Chats chats;
    private final Texts texts;

    public LangCommand(Chats chats, Texts texts) {
        this.chats = chats;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "lang";
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        if (request.isBare()) {
            return choice(Reply.of(request.say().html("lang.which")));
        }
        return named(request.words()).map(language -> set(request.from().chat(), language)).orElseGet(() -> choice(
                Reply.of(request.say().html("lang.unknown", "words", Visible.oneLine(request.words(), SHOWN)))));
    }

    private Reply set(long chat, Language language) {
        chats.setLanguage(chat, language);
        Say say = texts.in(language);
        return Reply.of(say.html("lang.set"))
                .row(new Button.Press(say.text("button.brands"), "/brands"),
                        new Button.Press(say.text("button.help"), "/help"))
                .row(new Button.Press(say.text("settings.button"), "/settings")).inPlace(true);
    }

    /** A language goes by its code, and by its name in any language. */
    private Optional<Language> named(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return Language.of(wanted).or(() -> Arrays.stream(Language.values())
                .filter(language -> texts.in(language).list("lang.names").contains(wanted)).findFirst());
    }

    private Reply choice(Reply question) {
        List<Button> languages = Arrays.stream(Language.values())
                .<Button>map(
                        language -> new Button.Press(texts.in(language).text("lang.name"), "/lang " + language.code()))
                .toList();
        return question.rows(List.of(languages));
    }
}
