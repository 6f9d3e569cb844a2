package lineupbot.picture;

import lineupbot.chat.Html;
import lineupbot.chat.Localized;
import lineupbot.chat.Say;
import lineupbot.lineup.Body;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Claim;
import lineupbot.lineup.Counts;
import lineupbot.lineup.Footnotes;
import lineupbot.lineup.Labels;
import lineupbot.lineup.Source;
import lineupbot.lineup.Topic;
import lineupbot.lineup.When;
import lineupbot.lineup.WhenWords;
import lineupbot.picture.Statistics.BodyCount;
import lineupbot.picture.Statistics.BrandCount;
import lineupbot.picture.Statistics.MonthCount;
import lineupbot.picture.Statistics.Part;
import lineupbot.picture.Statistics.YearOutput;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts figures of the plant together, and says them in words. */
final class StatsView {
    /** Brands with a bar of their own. */
    private static final int BRANDS = 16;

    private final Say say;
    private final LocalDate asOf;
    private final WhenWords dates;

    StatsView(Say say, LocalDate asOf) {
        this.say = say;
        this.asOf = asOf;
        dates = new WhenWords(say);
    }

    Statistics of(List<Localized> plants, List<Counts.OfBrand> models, Map<YearMonth, Integer> months, int noMonth,
            List<Claim> claims) {
        List<BrandCount> brands = brands(models);
        List<YearOutput> output = output(claims);
        return new Statistics(
                say.text("stats.title", "plant", plants.stream().map(say::text).collect(Collectors.joining(", "))),
                say.text("stats.foot.none", "date", dates.figures(asOf)), new Part<>(say.text("stats.brands"), brands),
                new Legend(say)
                        .ofBodies(brands.stream().flatMap(brand -> brand.bodies().stream()).map(BodyCount::body)),
                new Part<>(say.text("stats.months"), months(months)),
                noMonth == 0 ? "" : say.text("stats.months.rest", "count", noMonth),
                new Part<>(say.text("stats.output"), output), say.list("months.axis"));
    }

    /** Brands beyond those that have room are told as one. */
    private List<BrandCount> brands(List<Counts.OfBrand> models) {
        Map<String, List<BodyCount>> byBrand = new LinkedHashMap<>();
        models.forEach(count -> byBrand.computeIfAbsent(count.brand(), none -> new ArrayList<>())
                .add(new BodyCount(count.body(), count.models())));
        List<BrandCount> all = byBrand.entrySet().stream()
                .map(brand -> new BrandCount(brand.getKey(), brand.getValue())).toList();
        if (all.size() <= BRANDS) {
            return all;
        }
        List<BrandCount> rest = all.subList(BRANDS - 1, all.size());
        return Stream
                .concat(all.stream().limit(BRANDS - 1),
                        Stream.of(new BrandCount(say.text("stats.brands.more", "count", rest.size()), together(rest))))
                .toList();
    }

    private static List<BodyCount> together(List<BrandCount> brands) {
        Map<String, List<BodyCount>> byBody = brands.stream().flatMap(brand -> brand.bodies().stream())
                .collect(Collectors.groupingBy(count -> Objects.toString(count.body()), LinkedHashMap::new,
                        Collectors.toList()));
        return byBody.values().stream()
                .map(same -> new BodyCount(same.getFirst().body(), same.stream().mapToInt(BodyCount::models).sum()))
                .sorted(Comparator.comparing(BodyCount::body, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Every month of the axis, from the first with a launch. */
    private List<MonthCount> months(Map<YearMonth, Integer> launches) {
        return launches.keySet().stream().min(Comparator.naturalOrder())
                .map(first -> Stream
                        .iterate(first, month -> !month.isAfter(YearMonth.from(asOf)), month -> month.plusMonths(1))
                        .map(month -> new MonthCount(month, launches.getOrDefault(month, 0))).toList())
                .orElse(List.of());
    }

    private List<YearOutput> output(List<Claim> claims) {
        return claims.stream().filter(claim -> claim.topic() == Topic.OUTPUT && claim.certainty() != Certainty.DENIED)
                .filter(claim -> claim.when() instanceof When.InYear).map(this::output)
                .sorted(Comparator.comparing(YearOutput::year)).toList();
    }

    private YearOutput output(Claim claim) {
        boolean sure = claim.certainty() == Certainty.DONE && !claim.derived();
        String said = claim.amount() == null
                ? say.text("stats.output.none")
                : say.text(sure ? "stats.output.exact" : "stats.output.reported", "amount", number(claim.amount()));
        String source = claim.sources().stream().map(this::cited).collect(Collectors.joining(", "));
        return new YearOutput(((When.InYear) claim.when()).year(), claim.amount(), sure, said, source);
    }

    private String cited(Source source) {
        return Footnotes.cited(source, say).plain();
    }

    private String number(long cars) {
        return NumberFormat.getIntegerInstance(say.language().locale()).format(cars);
    }

    /** The same in words. */
    Html caption(Statistics figures) {
        List<Html> parts = new ArrayList<>();
        parts.add(Html.bold(figures.title()));
        parts.add(part(figures.brands(), brand -> say.html("stats.line", "name", brand.brand(), "parts",
                brand.bodies().stream().map(this::words).collect(Collectors.joining(", ")))));
        Html months = part(new Part<>(figures.months().title(),
                figures.months().rows().stream().filter(month -> month.launches() > 0).toList()), this::words);
        parts.add(Html.lines(List.of(months, Html.text(figures.rest()))));
        parts.add(part(figures.output(), output -> say.html("stats.output.line", "year",
                Integer.toString(output.year()), "amount", output.said(), "source", output.source())));
        parts.add(Html.text(figures.asOf()));
        return Html.join("\n\n", parts);
    }

    private static <T> Html part(Part<T> part, Function<T, Html> line) {
        return part.isEmpty()
                ? Html.EMPTY
                : Html.lines(
                        Stream.concat(Stream.of(Html.bold(part.title())), part.rows().stream().map(line)).toList());
    }

    private Html words(MonthCount month) {
        return say.html("stats.part", "name", dates.plain(new When.InMonth(month.month())), "count", month.launches());
    }

    private String words(BodyCount count) {
        return say.text("stats.part", "name", body(count.body()), "count", count.models());
    }

    private String body(Body body) {
        return body == null ? say.text("stats.body.none") : Labels.body(body, say);
    }
}
