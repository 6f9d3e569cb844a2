package lineupbot;

import lineupbot.chat.Command;
import lineupbot.chat.Commands;
import lineupbot.chat.Dispatcher;
import lineupbot.chat.Texts;
import lineupbot.guide.HelpCommand;
import lineupbot.guide.StartCommand;
import lineupbot.lineup.BrandCommand;
import lineupbot.lineup.BrandsCommand;
import lineupbot.lineup.LaunchesCommand;
import lineupbot.lineup.Lineup;
import lineupbot.lineup.ModelCommand;
import lineupbot.lineup.ModelsCommand;
import lineupbot.lineup.NewsCommand;
import lineupbot.lineup.PlantCommand;
import lineupbot.lineup.SourcesCommand;
import lineupbot.settings.Chats;
import lineupbot.settings.LangCommand;
import lineupbot.store.Database;
import lineupbot.words.NameTable;
import lineupbot.words.Names;
import lineupbot.words.Understanding;
import org.jdbi.v3.core.Jdbi;

import java.util.ArrayList;
import java.util.List;

/** Who knows whom: everything the bot is made of, put together by hand. */
public final class Wiring {
    private final Texts texts = new Texts();
    private final Chats chats;
    private final Commands commands;
    private final Dispatcher dispatcher;

    public Wiring(Database database, Config config) {
        Jdbi jdbi = database.jdbi();
        Lineup lineup = Lineup.in(jdbi);
        Names names = new Names(new NameTable(jdbi));
        chats = new Chats(jdbi, config.language());

        // The order is that of /help and of Telegram's menu. A new command is a line here.
        List<Command> all = new ArrayList<>();
        all.add(new StartCommand(lineup));
        all.add(new BrandsCommand(lineup));
        all.add(new BrandCommand(lineup, names));
        all.add(new ModelsCommand(lineup, names, texts));
        all.add(new ModelCommand(lineup, names));
        all.add(new LaunchesCommand(lineup, names));
        all.add(new NewsCommand(lineup, names));
        all.add(new PlantCommand(lineup));
        all.add(new SourcesCommand(lineup));
        all.add(new LangCommand(chats, texts));
        all.add(new HelpCommand(() -> all, config.editors()));
        commands = new Commands(all);
        dispatcher = new Dispatcher(commands, texts, config.editors(), new Understanding(names));
    }

    public Texts texts() {
        return texts;
    }

    public Chats chats() {
        return chats;
    }

    public Commands commands() {
        return commands;
    }

    public Dispatcher dispatcher() {
        return dispatcher;
    }
}
