package lineupbot;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The bot on Telegram until a signal ends the program. */
final class Service {
    private Service() {}

    /** The same as {@link #run}, and what failed is told to the operator in a line. @return the exit code */
    static int start() {
        try {
            return run();
        } catch (InterruptedException | RuntimeException e) {
            System.err.println(PlainFailures.line(e));
            return 1;
        }
    }

    /** Does not return but by an exception: that the bot cannot start. */
    static int run() throws InterruptedException {
        Config config = Config.load();
        String token = config.token().orElseThrow(() -> new Config.BadConfigException(
                List.of("TELEGRAM_BOT_TOKEN: not set; BotFather gives one, see README.md")));
        OnTelegram bot = OnTelegram.open(config, token);
        Runtime.getRuntime().addShutdownHook(new Thread(bot::stop, "stop"));
        bot.start();
        new CountDownLatch(1).await();
        return 0;
    }
}
