package lineupbot;

import lineupbot.checkup.Finding;
import lineupbot.pace.Pause;
import lineupbot.store.DatabaseFile;
import lineupbot.telegram.TelegramCheck;
import lineupbot.telegram.TelegramLine;
import lineupbot.telegram.TelegramSettings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that may keep the bot from working, looked at before it is started. Changes nothing. */
final class Checkup {
    private final Config config;

    Checkup(Config config) {
        this.config = config;
    }

    List<Finding> findings() throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.fine("settings", "all can be read"));
        EnvFile.warning(Path.of(".env")).ifPresent(warning -> findings.add(Finding.note(".env", warning)));
        findings.add(config.editors().isEmpty()
                ? Finding.note("owners", "none: with your user id in ADMIN_IDS you can keep the lineup from Telegram")
                : Finding.fine("owners", config.editors().size() + " in ADMIN_IDS"));
        findings.add(database());
        config.backups().ifPresent(folder -> findings.add(backups(folder)));
        findings.addAll(telegram());
        return findings;
    }

    private Finding database() {
        Optional<DatabaseFile> file = DatabaseFile.of(config.database());
        if (file.isEmpty()) {
            return Finding.note("database", config.database() + " is no file: all of it is lost when the bot stops");
        }
        Path path = file.get().path();
        if (!file.get().exists()) {
            return writable(path.toAbsolutePath().getParent())
                    ? Finding.note("database", "no " + path + " yet: the first start makes it")
                    : Finding.fault("database", "there is no " + path + ", and its folder cannot be written to");
        }
        if (!Files.isWritable(path) || !Files.isWritable(path.toAbsolutePath().getParent())) {
            return Finding.fault("database", path + " and its folder must be writable for the one who starts the bot");
        }
        return file.get().fault()
                .map(fault -> Finding.fault("database",
                        path + ": " + fault + "; or put a backup in its place: restore FILE"))
                .orElseGet(() -> Finding.fine("database", path + " is sound"));
    }

    private static Finding backups(Path folder) {
        return writable(folder.toAbsolutePath())
                ? Finding.fine("backups", "each day in " + folder)
                : Finding.fault("backups", folder + " of BACKUP_DIR cannot be written to");
    }

    /** Whether it can be written to, or be made. */
    private static boolean writable(Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && Files.isDirectory(there) && Files.isWritable(there);
    }

    private List<Finding> telegram() throws InterruptedException {
        if (config.token().isEmpty()) {
            return List.of(Finding.fault("token",
                    "TELEGRAM_BOT_TOKEN is not set: BotFather gives one; without it there is only the terminal"));
        }
        TelegramSettings settings = new TelegramSettings(config.token().get(), config.apiUrl(), config.language());
        return new TelegramCheck(new TelegramLine(settings, Pause.REAL)).findings();
    }
}
