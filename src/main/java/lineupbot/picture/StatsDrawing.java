package lineupbot.picture;

import lineupbot.lineup.Body;
import lineupbot.picture.Statistics.BodyCount;
import lineupbot.picture.Statistics.BrandCount;
import lineupbot.picture.Statistics.YearOutput;
import org.jfree.chart.block.Block;
import org.jfree.chart.plot.CategoryPlot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws figures of the plant. */
final class StatsDrawing {
    private static final double ROW = 46;
    private static final double MONTHS = 300;

    private final Letters letters;
    private final Palette palette;

    StatsDrawing(Letters letters, Palette palette) {
        this.letters = letters;
        this.palette = palette;
    }

    Sheet of(Statistics figures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Sheet.words(figures.title(), letters.bold(46), palette.ink(), 26));
        if (!figures.brands().isEmpty()) {
            blocks.add(heading(figures.brands().title()));
            blocks.add(new PlotBlock(brands(figures.brands().rows()), figures.brands().rows().size() * ROW));
            blocks.add(new Signs(letters, palette).of(figures.legend()));
        }
        if (!figures.months().isEmpty()) {
            blocks.add(heading(figures.months().title()));
            blocks.add(new PlotBlock(new MonthPlot(letters, palette).of(figures), MONTHS));
            if (!figures.rest().isEmpty()) {
                blocks.add(small(figures.rest()));
            }
        }
        if (!figures.output().isEmpty()) {
            blocks.add(heading(figures.output().title()));
            blocks.add(new PlotBlock(output(figures.output().rows()), figures.output().rows().size() * ROW));
        }
        blocks.add(small(figures.asOf()));
        return new Sheet(palette.paper(), blocks);
    }

    private Block heading(String words) {
        return Sheet.words(words, letters.bold(34), palette.ink(), 8, 14);
    }

    private Block small(String words) {
        return Sheet.words(words, letters.regular(Letters.SMALLEST), palette.soft(), 20, 22);
    }

    private CategoryPlot brands(List<BrandCount> brands) {
        List<Body> bodies = brands.stream().flatMap(brand -> brand.bodies().stream()).map(BodyCount::body).distinct()
                .sorted(Comparator.nullsLast(Comparator.naturalOrder())).toList();
        Bars bars = new Bars(letters, palette, brands.size());
        for (Body body : bodies) {
            bars.series(palette.of(body), row -> brands.get(row).bodies().stream().filter(count -> count.body() == body)
                    .mapToInt(BodyCount::models).sum());
        }
        return bars.plot(row -> brands.get(row).brand(), 0.26f, row -> Integer.toString(brands.get(row).all()));
    }

    /** A year, who says so, and how many. */
    private CategoryPlot output(List<YearOutput> output) {
        Bars bars = new Bars(letters, palette, output.size());
        bars.series(palette.accent(), row -> output.get(row).sure() ? cars(output.get(row)) : 0);
        bars.series(palette.pale(palette.accent()), row -> output.get(row).sure() ? 0 : cars(output.get(row)));
        CategoryPlot plot = bars.plot(row -> output.get(row).source(), 0.4f, row -> output.get(row).said());
        new RowAxis(row -> year(output, row), letters.bold(28), palette.ink(), 0.12f).spread(Bars.ROOM).beside(plot);
        return plot;
    }

    private static double cars(YearOutput output) {
        return output.cars() == null ? 0 : output.cars();
    }

    /** Where sources disagree, the year stands in the first of their rows. */
    private static String year(List<YearOutput> output, int row) {
        boolean same = row > 0 && output.get(row - 1).year() == output.get(row).year();
        return same ? "" : Integer.toString(output.get(row).year());
    }
}
