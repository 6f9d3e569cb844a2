package lineupbot.lineup;

import lineupbot.chat.Html;
import lineupbot.chat.Say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells what sources say of one thing, a line a claim; those that disagree side by side. */
final class ClaimLines {
    private final Say say;
    private final Footnotes notes;

    ClaimLines(Say say, Footnotes notes) {
        this.say = say;
        this.notes = notes;
    }

    /** The lines, in the order of the claims; claims that share a conflict stand where the first of them does. */
    List<Html> of(List<Claim> claims) {
        List<Html> lines = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.conflict() == null) {
                lines.add(line(claim));
            } else if (!told.contains(claim.conflict())) {
                told.add(claim.conflict());
                lines.add(
                        conflict(claims.stream().filter(other -> claim.conflict().equals(other.conflict())).toList()));
            }
        }
        return lines;
    }

    private Html line(Claim claim) {
        return Html.of(words(claim), notes.mark(claim.sources()));
    }

    private Html conflict(List<Claim> sides) {
        List<Html> lines = new ArrayList<>();
        lines.add(say.html("claim.conflict"));
        for (Claim side : sides) {
            lines.add(say.html("claim.side", "words", words(side), "sources",
                    Html.join(", ", side.sources().stream().map(source -> Footnotes.cited(source, say)).toList())));
        }
        return Html.lines(lines);
    }

    private Html words(Claim claim) {
        Html text = Html.text(say.text(claim.text()));
        Html certain = claim.certainty() == Certainty.DONE
                ? text
                : say.html("certainty." + name(claim.certainty()), "what", labelled(claim.topic(), text));
        Html by = claim.by() == null ? Html.EMPTY : say.html("remark", "remark", say.text(claim.by()));
        Html derived = claim.derived() ? say.html("remark", "remark", say.text("derived")) : Html.EMPTY;
        return Html.of(certain, by, derived);
    }

    /** “цена – от 1 млн рублей”: what is no sentence by itself needs its topic. */
    private Html labelled(Topic topic, Html text) {
        String key = "topic." + name(topic);
        return say.has(key) ? say.html(key, "what", text) : text;
    }

    private static String name(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT);
    }
}
