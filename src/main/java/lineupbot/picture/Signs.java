package lineupbot.picture;

import lineupbot.picture.Timeline.Sign;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.Block;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;

import java.util.List;

/** The legend of a picture: as many signs on a line as have room. */
final class Signs {
    private final Letters letters;
    private final Palette palette;

    Signs(Letters letters, Palette palette) {
        this.letters = letters;
        this.palette = palette;
    }

    Block of(List<Sign> signs) {
        LegendItemCollection items = new LegendItemCollection();
        signs.forEach(sign -> items.add(item(sign)));
        LegendTitle legend = new LegendTitle(() -> items,
                new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 0, 4), new ColumnArrangement());
        legend.setItemFont(letters.regular(Letters.SMALLEST));
        legend.setItemPaint(palette.ink());
        legend.setBackgroundPaint(null);
        legend.setItemLabelPadding(new RectangleInsets(4, 6, 4, 30));
        legend.setLegendItemGraphicPadding(new RectangleInsets(2, 0, 2, 2));
        legend.setMargin(26, 0, 24, 0);
        return legend;
    }

    private LegendItem item(Sign sign) {
        Look look = new Look(palette, sign.mark());
        return new LegendItem(sign.meaning(), null, null, null, true, look.inLegend(), true, look.fill(), true,
                look.outline(), look.stroke(), false, look.inLegend(), look.stroke(), look.outline());
    }
}
