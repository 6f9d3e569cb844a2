package lineupbot.drafts;

import lineupbot.alerts.Alerts;
import lineupbot.alerts.Noted;
import lineupbot.chat.Language;
import lineupbot.chat.Localized;
import lineupbot.chat.Texts;
import lineupbot.desk.BadLineupException;
import lineupbot.desk.ChangeLog;
import lineupbot.desk.Exporter;
import lineupbot.desk.How;
import lineupbot.desk.ImportReport;
import lineupbot.desk.Importer;
import lineupbot.desk.LineupText;
import lineupbot.store.Snapshot;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Publishes drafts: the import, the alerts and the draft's being published are one transaction, so that whoever comes
 * second finds it done. Thread-safe.
 */
public final class Publisher {
    private final Jdbi jdbi;
    private final Drafts drafts;
    private final Importer importer;
    private final Alerts alerts;
    private final ChangeLog changeLog;
    private final ClaimWording wording;
    private final Localized unnamed;

    public Publisher(Jdbi jdbi, Drafts drafts, Alerts alerts, ChangeLog changeLog, Texts texts) {
        this.jdbi = jdbi;
        this.drafts = drafts;
        this.alerts = alerts;
        this.changeLog = changeLog;
        importer = new Importer(jdbi);
        wording = new ClaimWording(texts);
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            names.put(language, texts.in(language).text("draft.source.sent"));
        }
        unnamed = new Localized(names);
    }

    /** What the lineup says now; empty when there is no plant. */
    Optional<Known> known() {
        return Snapshot.of(jdbi, handle -> Known.of(Exporter.lineups(handle)));
    }

    /**
     * Publishes a draft, if it still can be.
     *
     * @param version that the editor has seen; null for whichever it is
     * @param telling whether those who follow are told what is new
     */
    Outcome publish(long id, Integer version, long editor, boolean telling) {
        try {
            return jdbi.inTransaction(handle -> drafts.find(handle, id)
                    .map(found -> publish(handle, found, version, editor, telling)).orElseGet(Outcome.Missing::new));
        } catch (BadLineupException bad) {
            return new Outcome.Refused(bad.faults());
        }
    }

    private Outcome publish(Handle handle, Draft draft, Integer version, long editor, boolean telling) {
        if (!draft.isOpen()) {
            return new Outcome.Closed(draft);
        }
        return version == null || version == draft.version()
                ? publish(handle, draft, editor, telling)
                : new Outcome.Changed(draft);
    }

    /** Within a transaction of the caller's. @throws BadLineupException when the lineup does not take it */
    Outcome publish(Handle handle, Draft draft, long editor, boolean telling) {
        Known known = Known.of(Exporter.lineups(handle)).orElseThrow();
        LineupText file = LineupText.of("draft " + draft.id(),
                Publication.of(draft.content(), known, wording, unnamed));
        ImportReport report = changeLog.make(handle, editor, How.PUBLISH,
                change -> importer.importTexts(handle, List.of(file)));
        Noted noted = telling ? alerts.note(handle, report.lineup(), false) : alerts.correct(handle, report.lineup());
        drafts.close(handle, draft.id(), Draft.State.PUBLISHED, editor);
        return new Outcome.Published(drafts.find(handle, draft.id()).orElseThrow(), report.changes().size(), noted);
    }
}
