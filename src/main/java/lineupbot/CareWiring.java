package lineupbot;

import lineupbot.alerts.Upkeep;
import lineupbot.chat.Command;
import lineupbot.chat.Witness;
import lineupbot.monitor.LogLevelCommand;
import lineupbot.privacy.ForgetCommand;
import lineupbot.privacy.Keeping;
import lineupbot.privacy.PrivacyCommand;
import lineupbot.settings.Permission;
import lineupbot.usage.Tally;
import lineupbot.usage.UnansweredCommand;
import lineupbot.usage.Usage;
import lineupbot.usage.UsageCommand;
import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.util.List;
import java.util.function.LongConsumer;

/** What is kept of people and forgotten, and what whoever runs the bot wants to know of it, put together by hand. */
final class CareWiring {
    private final Tally tally = new Tally();
    private final Usage usage;
    private final List<Command> commands;

    /** @param memory forgets what was spoken of in a chat */
    CareWiring(Jdbi jdbi, Clock clock, Permission permission, LongConsumer memory) {
        usage = new Usage(jdbi, tally, clock);
        Keeping keeping = new Keeping(jdbi, List.of(memory, usage::forget));
        commands = List.of(
                new PrivacyCommand(
                        new PrivacyCommand.Terms(Upkeep.KEPT.toDays(), Usage.DAYS_OF_VISITORS, Usage.DAYS_OF_WORDS)),
                new ForgetCommand(keeping, permission));
    }

    Witness witness() {
        return tally;
    }

    Usage usage() {
        return usage;
    }

    /** For everybody. */
    List<Command> commands() {
        return commands;
    }

    List<Command> ownersCommands() {
        return List.of(new UsageCommand(usage), new UnansweredCommand(usage), new LogLevelCommand());
    }
}
