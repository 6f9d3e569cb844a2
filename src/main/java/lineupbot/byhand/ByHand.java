package lineupbot.byhand;

import lineupbot.alerts.Alerts;
import lineupbot.chat.Command;
import lineupbot.chat.Texts;
import lineupbot.desk.ChangeLog;
import lineupbot.lineup.WhenReader;
import lineupbot.words.Names;
import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.util.List;

/** What editors enter, change and take out by hand, put together. */
public final class ByHand {
    private final Forms forms;
    private final List<Command> commands;

    /** @param clock in whose zone days are counted */
    public ByHand(Jdbi jdbi, Names names, Texts texts, Alerts alerts, ChangeLog log, Clock clock) {
        forms = new Forms(jdbi);
        Library library = new Library(jdbi);
        Kept kept = new Kept(jdbi);
        Choices choices = new Choices(library, texts, clock);
        Filling filling = new Filling(forms, names, library, choices,
                new AnswerReader(names, texts, new WhenReader(texts, clock), choices, library));
        Ended ended = new Ended(names);
        commands = List.of(new AddCommand(filling, texts),
                new EditCommand(new Finding(names, library, "/edit"), filling, kept, library, texts),
                new RetireCommand(new Finding(names, library, "/retire"), filling, library, kept,
                        new Retiring(jdbi, alerts, log), ended, texts),
                new FormCommand(forms, filling, new Saving(jdbi, alerts, log), ended));
    }

    /** In the order of /help. */
    public List<Command> commands() {
        return commands;
    }

    /** Forgets what an editor is entering; false when there was nothing. */
    public boolean cancel(long user) {
        return forms.end(user);
    }
}
