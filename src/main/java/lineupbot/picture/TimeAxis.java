package lineupbot.picture;

import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.ui.RectangleInsets;

import java.text.DateFormat;
import java.text.DateFormatSymbols;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** An axis of days, in months or years as there is room for their names. */
final class TimeAxis extends DateAxis {
    private static final long serialVersionUID = 1L;
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    /** @param months their short names, January first */
    TimeAxis(LocalDate from, LocalDate to, List<String> months, Letters letters, Palette palette) {
        super(null, UTC, Locale.ROOT);
        setRange(date(from), date(to.plusDays(1)));
        setStandardTickUnits(units(months));
        setTickLabelFont(letters.regular(Letters.SMALLEST));
        setTickLabelPaint(palette.soft());
        setTickLabelInsets(new RectangleInsets(2, 10, 6, 10));
        setTickMarkPaint(palette.line());
        setAxisLinePaint(palette.line());
        setTickMarkOutsideLength(8);
    }

    static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    static double at(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private static TickUnits units(List<String> shortMonths) {
        DateFormatSymbols names = new DateFormatSymbols(Locale.ROOT);
        names.setShortMonths(shortMonths.toArray(String[]::new));
        DateFormat months = format("MMM yyyy", names);
        DateFormat years = format("yyyy", names);
        TickUnits units = new TickUnits();
        for (int step : new int[]{1, 2, 3, 6}) {
            units.add(new DateTickUnit(DateTickUnitType.MONTH, step, DateTickUnitType.MONTH, 1, months));
        }
        for (int step : new int[]{1, 2, 5, 10, 20, 50, 100}) {
            units.add(new DateTickUnit(DateTickUnitType.YEAR, step, DateTickUnitType.YEAR, 1, years));
        }
        return units;
    }

    private static DateFormat format(String pattern, DateFormatSymbols names) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, names);
        format.setTimeZone(UTC);
        return format;
    }
}
