package lineupbot.desk;

import lineupbot.chat.Html;
import lineupbot.chat.Localized;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;
import lineupbot.desk.Past.Edit;
import lineupbot.desk.Past.Step;
import lineupbot.lineup.When;
import lineupbot.lineup.WhenWords;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says of a change who made it, when, and what it did. */
final class HistoryLines {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int SHOWN = 60;

    private final Say say;

    HistoryLines(Say say) {
        this.say = say;
    }

    Html of(Past past) {
        List<Html> lines = new ArrayList<>();
        lines.add(say.html("history.head", "change", Long.toString(past.id()), "how", lower(past.how()), "undoes",
                past.undoes() == null ? "" : past.undoes().toString(), "who", who(past), "made",
                new WhenWords(say).plain(new When.Day(past.made().toLocalDate())) + ", " + TIME.format(past.made())));
        past.steps().forEach(step -> lines.add(step(step)));
        if (past.count() > past.steps().size()) {
            lines.add(say.html("history.more", "count", past.count() - past.steps().size()));
        }
        return Html.lines(lines);
    }

    private String who(Past past) {
        if (past.user() == Editors.NOBODY) {
            return say.text("history.nobody");
        }
        return past.name() == null || past.name().isEmpty() ? "id " + past.user() : past.name();
    }

    private Html step(Step step) {
        String kind = step.kind() == null ? "" : ", " + say.text("launch.noun." + lower(step.kind()));
        return say.html("history.step", "sign", lower(step.sign()), "thing",
                say.text("history.thing." + step.thing().table()), "what", brief(step.name()) + kind, "edits",
                edits(step));
    }

    private String edits(Step step) {
        return step.edits().isEmpty() ? "" : " – " + String.join("; ", step.edits().stream().map(this::edit).toList());
    }

    private String edit(Edit edit) {
        return say.text("history.edit", "field", say.text("history.field." + edit.column()), "before",
                value(edit.column(), edit.before()), "after", value(edit.column(), edit.after()));
    }

    /** Certainties and bodies have words of their own; dates are told as dates. */
    private String value(String column, Localized value) {
        if (value == null) {
            return "–";
        }
        String written = say.text(value);
        String key = ("certainty".equals(column) ? "read.certainty." : "body.") + written.toLowerCase(Locale.ROOT);
        if (("certainty".equals(column) || "body".equals(column)) && say.has(key)) {
            return say.text(key);
        }
        return "at".equals(column) && value.words().values().stream().distinct().count() == 1
                ? date(written)
                : brief(value);
    }

    private String date(String notation) {
        try {
            return new WhenWords(say).plain(When.parse(notation));
        } catch (RuntimeException where) {
            return notation;
        }
    }

    private String brief(Localized words) {
        return words == null ? "?" : Visible.oneLine(say.text(words), SHOWN);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
