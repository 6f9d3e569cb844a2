package lineupbot;

import lineupbot.alerts.Carrier;
import lineupbot.alerts.Courier;
import lineupbot.alerts.FanOut;
import lineupbot.alerts.Letters;
import lineupbot.alerts.PostOffice;
import lineupbot.alerts.SubscribeCommand;
import lineupbot.alerts.Subscriptions;
import lineupbot.alerts.SubscriptionsCommand;
import lineupbot.alerts.Supplies;
import lineupbot.alerts.Surface;
import lineupbot.alerts.Tellings;
import lineupbot.alerts.UnsubscribeCommand;
import lineupbot.chat.Authority;
import lineupbot.chat.Awaited;
import lineupbot.chat.Command;
import lineupbot.chat.Commands;
import lineupbot.chat.Dispatcher;
import lineupbot.chat.Files;
import lineupbot.chat.Incoming;
import lineupbot.chat.Remembered;
import lineupbot.chat.Role;
import lineupbot.chat.Texts;
import lineupbot.chat.Witness;
import lineupbot.desk.AwaitedAnswers;
import lineupbot.desk.Editors;
import lineupbot.drafts.FeedDesk;
import lineupbot.drafts.Submissions;
import lineupbot.feeds.FeedWatch;
import lineupbot.guide.HelpCommand;
import lineupbot.guide.StartCommand;
import lineupbot.inline.Offers;
import lineupbot.lineup.AboutCommand;
import lineupbot.lineup.BrandCommand;
import lineupbot.lineup.BrandsCommand;
import lineupbot.lineup.CompareCommand;
import lineupbot.lineup.FilterWords;
import lineupbot.lineup.LaunchesCommand;
import lineupbot.lineup.Lineup;
import lineupbot.lineup.ModelCommand;
import lineupbot.lineup.ModelsCommand;
import lineupbot.lineup.NewsCommand;
import lineupbot.lineup.Plant;
import lineupbot.lineup.PlantCommand;
import lineupbot.lineup.Search;
import lineupbot.lineup.SearchCommand;
import lineupbot.lineup.SourcesCommand;
import lineupbot.lineup.Suggestions;
import lineupbot.pace.Pace;
import lineupbot.picture.Atelier;
import lineupbot.picture.CardCommand;
import lineupbot.picture.StatsCommand;
import lineupbot.picture.TimelineCommand;
import lineupbot.questions.Understanding;
import lineupbot.settings.Chats;
import lineupbot.settings.DigestCommand;
import lineupbot.settings.LangCommand;
import lineupbot.settings.LanguageNoted;
import lineupbot.settings.Permission;
import lineupbot.settings.QuietCommand;
import lineupbot.settings.SettingsCommand;
import lineupbot.settings.SettingsScreen;
import lineupbot.settings.SilentCommand;
import lineupbot.settings.ThemeCommand;
import lineupbot.settings.TimezoneCommand;
import lineupbot.store.Database;
import lineupbot.usage.Usage;
import lineupbot.usage.WithUsage;
import lineupbot.words.NameTable;
import lineupbot.words.Names;
import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Who knows whom: everything the bot is made of, put together by hand. */
public final class Wiring {
    private final AtomicLong strangers = new AtomicLong();
    private final Texts texts;
    private final DeskWiring desk;
    private final Chats chats;
    private final Commands commands;
    private final Dispatcher dispatcher;
    private final Offers offers;
    private final Supplies supplies;
    private final FanOut fanOut;
    private final Editors editors;
    private final CareWiring care;

    /** On Telegram, where owners are those whom the operator names; nobody can attach anything. */
    public Wiring(Database database, Config config, Clock clock, Authority authority) {
        this(database, config, clock, authority, Surface.TELEGRAM);
    }

    /** Where nobody can attach anything. */
    public Wiring(Database database, Config config, Clock clock, Authority authority, Surface surface) {
        this(database, config, clock, authority, Files.NONE, surface);
    }

    /**
     * @param authority who may decide for chats of several people
     * @param files     fetches what people attach
     * @param surface   where people speak with the bot: in a terminal each is an owner
     */
    public Wiring(Database database, Config config, Clock clock, Authority authority, Files files, Surface surface) {
        this(Speech.read(), database, config, clock, authority, files, surface, Witness.NONE);
    }

    /** @param witness is told of everything that is asked, too */
    Wiring(Speech speech, Database database, Config config, Clock clock, Authority authority, Files files,
            Surface surface, Witness witness) {
        texts = speech.texts();
        Jdbi jdbi = database.jdbi();
        editors = new Editors(jdbi, clock, config.editors(), surface == Surface.TERMINAL);
        Awaited awaited = new AwaitedAnswers(jdbi);
        Lineup lineup = Lineup.in(jdbi);
        NameTable nameTable = new NameTable(jdbi);
        Names names = new Names(nameTable);
        FilterWords filters = new FilterWords(speech.vocabulary(), names);
        chats = new Chats(jdbi, config.language(), config.timeZone());
        Permission permission = new Permission(authority);
        Subscriptions subscriptions = new Subscriptions(jdbi, clock);
        SettingsScreen screen = new SettingsScreen(chats, texts, clock, subscriptions::count);

        Supplier<Optional<String>> plant = () -> lineup.plants().all().stream().map(Plant::key).findFirst();
        Understanding understanding = new Understanding(names, speech.vocabulary(), texts, plant, clock);
        care = new CareWiring(jdbi, clock, permission, understanding::forget);

        desk = new DeskWiring(new DeskWiring.Lent(jdbi, config, clock.withZone(config.timeZone()), speech, lineup,
                names, editors, awaited, files));
        Atelier atelier = new Atelier();
        UnaryOperator<Command> lineupOnly = command -> new Remembered(command, nameTable::revision);
        // The order is that of /help and of Telegram's menu. A new command is a line here.
        List<Command> all = new ArrayList<>();
        all.add(new StartCommand(lineup));
        all.add(lineupOnly.apply(new BrandsCommand(lineup, filters)));
        all.add(lineupOnly.apply(new BrandCommand(lineup, names)));
        all.add(lineupOnly.apply(new ModelsCommand(lineup, filters)));
        all.add(lineupOnly.apply(new ModelCommand(lineup, names)));
        all.add(lineupOnly.apply(new LaunchesCommand(lineup, names)));
        all.add(new TimelineCommand(lineup, names, chats, atelier));
        all.add(new WithUsage(new StatsCommand(lineup, chats, atelier), editors::role));
        all.add(new CardCommand(lineup, names, chats, atelier, files));
        all.add(lineupOnly.apply(new NewsCommand(lineup, names)));
        all.add(lineupOnly.apply(new CompareCommand(lineup, names)));
        all.add(lineupOnly.apply(new SearchCommand(new Search(jdbi, lineup), names)));
        all.add(lineupOnly.apply(new PlantCommand(lineup)));
        all.add(lineupOnly.apply(new AboutCommand(lineup, names)));
        all.add(lineupOnly.apply(new SourcesCommand(lineup)));
        all.add(new SubscribeCommand(subscriptions, lineup, names, filters, texts, authority));
        all.add(new SubscriptionsCommand(subscriptions, lineup, authority));
        all.add(new UnsubscribeCommand(subscriptions, lineup, names, filters, texts, authority));
        all.add(new LangCommand(chats, texts));
        all.add(new SettingsCommand(screen));
        all.add(new TimezoneCommand(chats, permission, screen, texts));
        all.add(new QuietCommand(chats, permission, screen, texts));
        all.add(new DigestCommand(chats, permission, screen, texts));
        all.add(new SilentCommand(chats, permission, screen, texts));
        all.add(new ThemeCommand(chats, permission, screen, texts));
        all.addAll(care.commands());
        all.addAll(desk.commands());
        all.addAll(care.ownersCommands());
        all.add(new HelpCommand(() -> all, editors::role));
        all.replaceAll(command -> command.role() == Role.PERSON ? command : new LanguageNoted(command, chats));
        commands = new Commands(all);
        Tellings tellings = new Tellings(jdbi, lineup, texts);
        supplies = new Supplies(jdbi, chats, texts, new Letters(tellings::alert, tellings::digest),
                new Pace(config.messagesPerSecond(), System::nanoTime), clock);
        fanOut = new FanOut(jdbi);
        dispatcher = new Dispatcher(commands, texts, editors::role, awaited,
                new Submissions(user -> editors.role(user).covers(Role.EDITOR), understanding),
                care.witness().and(witness));
        Understanding stranger = understanding.apart(clock);
        offers = new Offers(new Suggestions(lineup, names, nameTable, words -> stranger.apply(alone(words, config))),
                commands, texts);
    }

    /** A question that goes on with no conversation: nobody has said anything before it in that chat. */
    private Incoming alone(String words, Config config) {
        return new Incoming(strangers.incrementAndGet(), 0, config.language(), words, true);
    }

    /** Makes drafts of what feeds bring. */
    FeedDesk feedDesk() {
        return desk.feedDesk();
    }

    /** Takes the feeds of FEEDS in and, once it is run, makes drafts of what is new in them. */
    public FeedWatch feedWatch() {
        return desk.feedWatch();
    }

    /** How the bot is used; somebody has to write it down now and then. */
    Usage usage() {
        return care.usage();
    }

    public Editors editors() {
        return editors;
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

    public PostOffice postOffice() {
        return new PostOffice(supplies, fanOut::next);
    }

    /** Brings to the terminal what is due for it, a turn at a time. */
    public Courier terminalCourier(Carrier carrier) {
        return new Courier(supplies.unhurried(), Surface.TERMINAL, carrier, Runnable::run, Runnable::run, () -> {});
    }

    public Offers offers() {
        return offers;
    }
}
