package lineupbot;

import lineupbot.alerts.Alerts;
import lineupbot.alerts.Courier;
import lineupbot.alerts.Surface;
import lineupbot.articles.LineupNamesTable;
import lineupbot.articles.ReadRun;
import lineupbot.chat.Authority;
import lineupbot.chat.Language;
import lineupbot.checkup.Finding;
import lineupbot.desk.ChangeLog;
import lineupbot.desk.Exporter;
import lineupbot.desk.FirstStart;
import lineupbot.desk.ToldImport;
import lineupbot.desk.ToldImport.Telling;
import lineupbot.store.Backup;
import lineupbot.store.Database;
import lineupbot.store.DatabaseFile;
import lineupbot.store.Restore;
import lineupbot.terminal.Asker;
import lineupbot.terminal.Conversation;
import lineupbot.terminal.Gallery;
import lineupbot.terminal.Screen;
import lineupbot.terminal.Terminal;
import lineupbot.terminal.TerminalCarrier;
import lineupbot.terminal.Tty;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The program's command line. Without a command: Telegram when there is a token, else this terminal. */
@Command(name = "lineup-bot", versionProvider = LineupBot.Version.class, mixinStandardHelpOptions = true, description = "A bot that knows what a car plant builds, since when, and who says so.%n"
        + "Without a command it is on Telegram when TELEGRAM_BOT_TOKEN is set, in this terminal when not.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
            "0:done", "1:failed", "2:wrong use"})
public final class LineupBot implements Callable<Integer> {
    /** Chats of the terminal's own: no Telegram chat has these numbers. */
    private static final long TALKING = 0;
    private static final long ASKING = -1;

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
            StandardCharsets.UTF_8);

    private LineupBot() {}

    /**
     * What services start needs no command line, whose library takes half a second to wake: its classes are in a form too
     * old for the Java machine to keep ready.
     */
    public static void main(String[] args) {
        System.exit(List.of(args).equals(List.of("run")) ? Service.start() : commandLine().execute(args));
    }

    private static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new LineupBot());
        commandLine.setExecutionExceptionHandler(new PlainFailures());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        return commandLine;
    }

    @Override
    public Integer call() throws Exception {
        return Config.load().token().isPresent() ? run() : chat();
    }

    @Command(mixinStandardHelpOptions = true, description = "Be on Telegram until stopped.")
    int run() throws InterruptedException {
        return Service.run();
    }

    @Command(mixinStandardHelpOptions = true, description = "Talk with the bot in this terminal.")
    int chat() throws IOException {
        Config config = Config.load();
        try (Database database = open(config)) {
            Wiring wiring = new Wiring(database, config, Clock.systemUTC(), Authority.ALONE, Surface.TERMINAL);
            Conversation conversation = new Conversation(new Terminal(wiring.dispatcher(), wiring.chats(), TALKING),
                    wiring.texts(), screen(), out, !Tty.isPerson());
            Courier courier = wiring.terminalCourier(new TerminalCarrier(conversation::comes));
            conversation.with(input(), () -> courier.turn().isZero());
        }
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Answer one question, or, without words, each line of standard input.")
    int ask(@Option(names = "--lang", description = "ru or en") Language language,
            @Option(names = "--json", description = "one line of JSON an answer") boolean json,
            @Parameters(arity = "0..*", paramLabel = "WORDS", description = "the question") List<String> words)
            throws IOException {
        Config config = Config.load();
        try (Database database = open(config)) {
            Wiring wiring = new Wiring(database, config, Clock.systemUTC(), Authority.ALONE, Surface.TERMINAL);
            Terminal terminal = new Terminal(wiring.dispatcher(), wiring.chats(), ASKING);
            terminal.beginIn(Optional.ofNullable(language));
            Asker asker = new Asker(terminal, wiring.texts(), screen(), json, out);
            if (words == null || words.isEmpty()) {
                asker.askAll(input());
            } else {
                asker.ask(String.join(" ", words));
            }
        }
        return 0;
    }

    @Command(name = "import", mixinStandardHelpOptions = true, description = "Add and change what lineup files say, and print what changed.")
    int importFiles(@Option(names = "--quiet", description = "no alerts about new launches and news") boolean quiet,
            @Option(names = "--history", description = "alerts also about launches and news older than 30 days") boolean history,
            @Parameters(arity = "1..*", paramLabel = "FILE") List<Path> files) {
        Config config = Config.load();
        Telling telling = quiet ? Telling.NOTHING : history ? Telling.ALSO_OLD : Telling.RECENT;
        try (Database database = Database.open(config.database())) {
            ToldImport.Done done = new ToldImport(database.jdbi(), new Alerts(Clock.systemUTC(), config.timeZone()),
                    new ChangeLog(Clock.systemUTC())).files(files, telling);
            done.report().lines().forEach(out::println);
            done.noted().line().ifPresent(out::println);
        }
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Write the whole lineup as a lineup file.")
    int export(@Parameters(arity = "0..1", paramLabel = "FILE", description = "standard output without it") Path file)
            throws IOException {
        try (Database database = open(Config.load())) {
            String lineup = new Exporter(database.jdbi()).yaml();
            if (file == null) {
                out.print(lineup);
                out.flush();
            } else {
                Files.writeString(file, lineup);
            }
        }
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Read news texts and print what they say the plant builds. Nothing is stored.")
    int read(@Option(names = "--lang", description = "ru or en") Language language,
            @Option(names = "--json", description = "one line of JSON a file") boolean json,
            @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "the day of the articles, when they do not say it") LocalDate date,
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "text or HTML; - for standard input") List<String> files)
            throws IOException {
        Config config = Config.load();
        try (Database database = open(config)) {
            Speech speech = Speech.read();
            ReadRun run = new ReadRun(speech.articles(), new LineupNamesTable(database.jdbi()).names(), System.in, out);
            if (json) {
                run.json(files, date);
            } else {
                run.drafts(files, date, speech.texts().in(language == null ? config.language() : language));
            }
        }
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Write a consistent copy of the database, also while the bot runs, and check it.")
    int backup(@Parameters(paramLabel = "FILE", description = "a new file") Path file) {
        Backup.of(file(Config.load()), file);
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Put a backup in the place of the database, once it was found to be sound. The bot must not run; the database of before is kept beside it.")
    int restore(@Parameters(paramLabel = "FILE", description = "a backup") Path file) {
        DatabaseFile database = file(Config.load());
        Optional<Path> before = new Restore(database, Clock.systemUTC()).from(file);
        out.println(database.path() + " is now what " + file + " holds");
        before.ifPresent(path -> out.println("what was there before is kept as " + path));
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Look whether settings, database, token and Telegram are as they should be, and say what to do. Changes nothing.")
    int check() throws InterruptedException {
        List<Finding> findings = new Checkup(Config.load()).findings();
        findings.forEach(finding -> out.println(finding.line()));
        return findings.stream().anyMatch(finding -> finding.how() == Finding.How.FAULT) ? 1 : 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Answer an audience of its own for a while, without Telegram: with -XX:AOTCacheOutput=FILE the Java machine keeps what it learns, and starts faster with -XX:AOTCache=FILE.")
    int rehearse() throws IOException, InterruptedException {
        out.println(Rehearsal.run() + " lines answered");
        return 0;
    }

    private static DatabaseFile file(Config config) {
        return DatabaseFile.of(config.database()).orElseThrow(
                () -> new PlainFailures.FailureException("DATABASE_URL: " + config.database() + " is no file"));
    }

    private static Database open(Config config) {
        Database database = Database.open(config.database());
        new FirstStart(database.jdbi()).fill();
        return database;
    }

    private static Screen screen() {
        return new Screen(Tty.isDressed(System.getenv()), new Gallery(Path.of("data", "pictures")));
    }

    private static BufferedReader input() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[]{"lineup-bot " + Optional
                    .ofNullable(LineupBot.class.getPackage().getImplementationVersion()).orElse("of this folder")};
        }
    }
}
