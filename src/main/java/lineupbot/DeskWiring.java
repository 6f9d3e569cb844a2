package lineupbot;

import lineupbot.alerts.Alerts;
import lineupbot.alerts.AlertsCommand;
import lineupbot.alerts.DraftNotes;
import lineupbot.alerts.Progress;
import lineupbot.articles.LineupNamesTable;
import lineupbot.byhand.ByHand;
import lineupbot.chat.Awaited;
import lineupbot.chat.CancelCommand;
import lineupbot.chat.Command;
import lineupbot.chat.Files;
import lineupbot.chat.Texts;
import lineupbot.desk.ChangeLog;
import lineupbot.desk.EditorCommand;
import lineupbot.desk.Editors;
import lineupbot.desk.ExportCommand;
import lineupbot.desk.Exporter;
import lineupbot.desk.History;
import lineupbot.desk.HistoryCommand;
import lineupbot.desk.ImportCommand;
import lineupbot.desk.ToldImport;
import lineupbot.desk.Undo;
import lineupbot.desk.UndoCommand;
import lineupbot.drafts.Articles;
import lineupbot.drafts.DraftCommand;
import lineupbot.drafts.Drafts;
import lineupbot.drafts.DraftsCommand;
import lineupbot.drafts.FeedDesk;
import lineupbot.drafts.Publisher;
import lineupbot.drafts.ReadCommand;
import lineupbot.feeds.FeedCommand;
import lineupbot.feeds.FeedSettings;
import lineupbot.feeds.FeedWatch;
import lineupbot.feeds.Feeds;
import lineupbot.lineup.Lineup;
import lineupbot.lineup.PhotoCommand;
import lineupbot.lineup.WhenReader;
import lineupbot.words.Names;
import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The editors' desk, put together by hand: articles and drafts, feeds, what is entered by hand, and what is undone. */
final class DeskWiring {
    private final FeedDesk feedDesk;
    private final Supplier<FeedWatch> feedWatch;
    private final List<Command> commands = new ArrayList<>();

    /**
     * What the rest of the bot lends to the desk.
     *
     * @param local the clock of the operator, in their time zone
     * @param files fetches what editors attach
     */
    record Lent(Jdbi jdbi, Config config, Clock local, Speech speech, Lineup lineup, Names names, Editors editors,
            Awaited awaited, Files files) {}

    DeskWiring(Lent lent) {
        Jdbi jdbi = lent.jdbi();
        Clock local = lent.local();
        Texts texts = lent.speech().texts();
        Names names = lent.names();
        Config config = lent.config();
        ChangeLog changeLog = new ChangeLog(local);
        Alerts alerts = new Alerts(local, config.timeZone());
        Articles articles = new Articles(lent.speech().articles(), new LineupNamesTable(jdbi));
        Drafts drafts = new Drafts(jdbi, local);
        Publisher publisher = new Publisher(jdbi, drafts, alerts, changeLog, texts);
        ByHand byHand = new ByHand(jdbi, names, texts, alerts, changeLog, local);
        feedDesk = new FeedDesk(jdbi, articles, drafts, publisher, config.timeZone(), lent.editors(),
                new DraftNotes(local));
        feedWatch = () -> FeedWatch.over(jdbi, feeds(config), names, lent.lineup().brands(), feedDesk, local);

        // The order is that of /help and of Telegram's menu, after what everybody may ask.
        commands.add(new AlertsCommand(new Progress(jdbi, local)));
        commands.add(new PhotoCommand(lent.lineup(), names));
        commands.add(new ImportCommand(new ToldImport(jdbi, alerts, changeLog), lent.files()));
        commands.add(new ExportCommand(new Exporter(jdbi)));
        commands.addAll(byHand.commands());
        commands.add(new DraftsCommand(drafts));
        commands.add(new DraftCommand(drafts, publisher, new WhenReader(texts, local)));
        commands.add(new ReadCommand(articles, drafts, publisher, lent.files(), local));
        commands.add(new FeedCommand(new Feeds(jdbi), config.timeZone()));
        commands.add(new HistoryCommand(new History(jdbi, local), names));
        commands.add(new UndoCommand(new Undo(jdbi, changeLog, alerts)));
        commands.add(new EditorCommand(lent.editors()));
        commands.add(new CancelCommand(said -> {
            boolean entering = byHand.cancel(said.user());
            return lent.awaited().end(said) || entering;
        }));
    }

    private static FeedSettings feeds(Config config) {
        String version = Optional.ofNullable(Wiring.class.getPackage().getImplementationVersion()).orElse("0");
        return new FeedSettings(config.feeds(), config.feedsAllowPrivate(), config.timeZone(), "lineup-bot/" + version);
    }

    /** Makes drafts of what feeds bring. */
    FeedDesk feedDesk() {
        return feedDesk;
    }

    /** Takes the feeds of FEEDS in and, once it is run, makes drafts of what is new in them. */
    FeedWatch feedWatch() {
        return feedWatch.get();
    }

    List<Command> commands() {
        return List.copyOf(commands);
    }
}
