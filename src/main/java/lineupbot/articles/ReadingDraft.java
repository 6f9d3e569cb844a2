package lineupbot.articles;

import lineupbot.chat.Say;
import lineupbot.lineup.WhenWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read from an article, for a person. */
public final class ReadingDraft {
    private static final int QUOTE = 240;

    private final Say say;
    private final WhenWords dates;

    public ReadingDraft(Say say) {
        this.say = say;
        dates = new WhenWords(say);
    }

    /** Lines without markup. */
    public List<String> lines(Reading reading) {
        List<String> lines = new ArrayList<>();
        if (!reading.title().isBlank()) {
            lines.add(reading.title());
        }
        String source = Stream
                .of(reading.source(), reading.date() == null ? null : dates.figures(reading.date()), reading.url())
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
        if (!source.isEmpty()) {
            lines.add(source);
        }
        lines.add("");
        if (!reading.aboutThisPlant()) {
            lines.add(say.text("read.elsewhere"));
            return lines;
        }
        lines.add(reading.findings().isEmpty() ? say.text("read.nothing") : say.text("read.findings"));
        reading.findings().forEach(finding -> add(lines, line(finding), finding.quote()));
        if (!reading.claims().isEmpty()) {
            lines.add("");
            lines.add(say.text("read.claims"));
            reading.claims().forEach(claim -> add(lines, line(claim), claim.quote()));
        }
        if (!reading.doubts().isEmpty()) {
            lines.add("");
            lines.add(say.text("read.doubts"));
            reading.doubts()
                    .forEach(doubt -> add(lines, "? " + say.text("read.doubt." + low(doubt.why())), doubt.quote()));
        }
        return lines;
    }

    private void add(List<String> lines, String line, String quote) {
        lines.add(line);
        if (!quote.isBlank()) {
            lines.add("  " + say.text("read.quote", "quote",
                    quote.length() > QUOTE ? quote.substring(0, QUOTE) + "…" : quote));
        }
    }

    /** “+ Zubr Z1: пикап, начало выпуска, сделано, 18 ноября 2026 года” */
    private String line(Finding finding) {
        String name = finding.model() == null ? finding.brand() : finding.brand() + " " + finding.model();
        String told = Stream.of(finding.body() == null ? null : say.text("body." + low(finding.body())),
                say.text("launch.noun." + low(finding.event())), say.text("read.certainty." + low(finding.certainty())),
                finding.when() == null ? say.text("when.unknown") : dates.in(finding.when()),
                finding.site() == null ? null : say.text("read.site", "site", finding.site())).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return (finding.known() ? "= " : "+ ") + name + ": " + told;
    }

    private String line(Said claim) {
        return "· " + claim.about() + ", " + say.text("about.topic." + low(claim.topic())) + ": "
                + say.text("read.certainty." + low(claim.certainty()))
                + (claim.by() == null ? "" : " (" + claim.by() + ")");
    }

    private static String low(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
