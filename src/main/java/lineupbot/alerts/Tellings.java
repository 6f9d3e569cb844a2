package lineupbot.alerts;

import lineupbot.chat.Html;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.chat.Texts;
import lineupbot.lineup.Lineup;
import org.jdbi.v3.core.Jdbi;

import java.util.List;

/** A placeholder. */
public final class Tellings {
    public Tellings(Jdbi jdbi, Lineup lineup, Texts texts) {}

    public Told alert(long id, Language language) {
        return new Told(Reply.of(Html.text("Alert " + id)), 0);
    }

    public Told digest(List<Long> ids, Language language) {
        return new Told(Reply.of(Html.text("Alerts " + ids)), 0);
    }
}
