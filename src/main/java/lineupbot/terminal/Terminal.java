package lineupbot.terminal;

import lineupbot.chat.Dispatcher;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.settings.Chats;

import java.util.Optional;

/** A conversation with the bot in a terminal: a chat of its own, in which everything is meant for the bot. */
public final class Terminal {
    private final Dispatcher dispatcher;
    private final Chats chats;
    private final long chat;

    /** @param chat number of the conversation, under which it keeps its settings */
    public Terminal(Dispatcher dispatcher, Chats chats, long chat) {
        this.dispatcher = dispatcher;
        this.chats = chats;
        this.chat = chat;
    }

    public Reply says(String words) {
        return dispatcher.answer(new Incoming(chat, 0, language(), words, true))
                .orElseThrow(() -> new IllegalStateException("the bot is silent where it is spoken to"));
    }

    public Language language() {
        return chats.language(chat, null);
    }

    /** Begins in a language; without one, in the default. */
    public void beginIn(Optional<Language> language) {
        chats.forget(chat);
        language.ifPresent(wanted -> chats.setLanguage(chat, wanted));
    }
}
