package lineupbot.picture;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.lineup.Body;
import lineupbot.lineup.Kind;
import lineupbot.settings.Theme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

@DisplayName("Who looks at a picture tells apart")
class ToldApartTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("bodies, by their colour")
    void colours(Theme theme) {
        Palette palette = Palette.of(theme);
        assertThat(Arrays.stream(Body.values()).map(palette::of)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("bodies, by their shape")
    void shapes() {
        List<Area> shapes = Arrays.stream(Body.values()).map(body -> new Area(Marks.of(Kind.PRODUCTION, body)))
                .toList();
        for (Area one : shapes) {
            assertThat(shapes.stream().filter(one::equals)).hasSize(1);
        }
    }

    @Test
    @DisplayName("models of one family, by the ends of their long names")
    void names() {
        Graphics2D pen = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics();
        FontMetrics letters = pen.getFontMetrics(new Letters().regular(Letters.SMALLEST));
        List<String> fitted = Stream.of("Model Land Voyager 1", "Model Land Voyager 4", "Model Land Voyager 11", "X3")
                .map(name -> RowAxis.fitted(name, 240, letters)).toList();
        assertThat(fitted).doesNotHaveDuplicates().contains("X3").allMatch(name -> letters.stringWidth(name) < 240);
        assertThat(fitted.getFirst()).startsWith("Model Land").contains("…").endsWith("r 1");
    }
}
