package lineupbot;

import lineupbot.chat.Command;
import lineupbot.chat.Commands;
import lineupbot.chat.Dispatcher;
import lineupbot.chat.Texts;
import lineupbot.guide.HelpCommand;
import lineupbot.guide.StartCommand;
import lineupbot.lineup.BrandCommand;
import lineupbot.lineup.Brands;
import lineupbot.lineup.BrandsCommand;
import lineupbot.lineup.Claims;
import lineupbot.lineup.Launches;
import lineupbot.lineup.LaunchesCommand;
import lineupbot.lineup.ModelCommand;
import lineupbot.lineup.Models;
import lineupbot.lineup.ModelsCommand;
import lineupbot.lineup.News;
import lineupbot.lineup.NewsCommand;
import lineupbot.lineup.PlantCommand;
import lineupbot.lineup.Plants;
import lineupbot.lineup.Sources;
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
        Brands brands = new Brands(jdbi);
        Models models = new Models(jdbi);
        Launches launches = new Launches(jdbi);
        Claims claims = new Claims(jdbi);
        Plants plants = new Plants(jdbi);
        Sources sources = new Sources(jdbi);
        Names names = new Names(new NameTable(jdbi));
        chats = new Chats(jdbi, config.language());

        // The order is that of /help and of Telegram's menu. A new command is a line here.
        List<Command> all = new ArrayList<>();
        all.add(new StartCommand(brands, models, plants, sources, launches));
        all.add(new BrandsCommand(brands, launches, plants, sources));
        all.add(new BrandCommand(brands, models, launches, claims, names));
        all.add(new ModelsCommand(models, launches, brands, names, texts));
        all.add(new ModelCommand(models, brands, launches, claims, names));
        all.add(new LaunchesCommand(launches, brands, names));
        all.add(new NewsCommand(new News(jdbi), names));
        all.add(new PlantCommand(plants, brands, claims));
        all.add(new SourcesCommand(sources));
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
