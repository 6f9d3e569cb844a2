package lineupbot.picture;

import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

import java.util.function.IntFunction;

/** Words for each row of a chart. */
record RowLabels(IntFunction<String> words) implements CategoryItemLabelGenerator {
    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
        return "";
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
        return words.apply(column);
    }

    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
        return words.apply(column);
    }
}
