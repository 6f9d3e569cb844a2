package lineupbot.picture;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Language;
import lineupbot.chat.Localized;
import lineupbot.chat.Page;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import lineupbot.lineup.Body;
import lineupbot.lineup.Brand;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Claim;
import lineupbot.lineup.Counts;
import lineupbot.lineup.Kind;
import lineupbot.lineup.Launch;
import lineupbot.lineup.Model;
import lineupbot.lineup.Period;
import lineupbot.lineup.Source;
import lineupbot.lineup.State;
import lineupbot.lineup.Topic;
import lineupbot.lineup.Trust;
import lineupbot.lineup.When;
import lineupbot.picture.NotingPen.Text;
import lineupbot.settings.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import javax.imageio.ImageIO;

/** Pictures are read on a phone: no words on other words, none cut off, none small – however much there is to show. */
class LayoutTest {
    private static final int A_PAGE = 28;
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 16);
    private static final List<String> NAMES = List.of("X3", "Vigus", "Tiggo 8 Pro Max e+", "Santa Fe Premium",
            "Exceptionally Long Model Name That Nobody Would Ever Choose", "Ё", "U5 plus", "Карри́нг");

    private final Letters letters = new Letters();

    private static Say say(Language language) {
        return new Texts().in(language);
    }

    private static <T> T one(T[] all, int number) {
        return all[number % all.length];
    }

    @ParameterizedTest
    @CsvSource({"5,RU", "50,RU", "500,RU", "5,EN", "50,EN", "500,EN"})
    void aTimelineOfAnyNumberOfLaunches(int launches, Language language) {
        Many many = new Many(launches);
        for (int page = 1; page <= (many.models.size() + A_PAGE - 1) / A_PAGE; page++) {
            TimelineFacts facts = many.page(page);
            legible(new TimelineDrawing(letters, Palette.of(Theme.LIGHT))
                    .of(new TimelineView(say(language)).timeline(facts)));
        }
    }

    @ParameterizedTest
    @CsvSource({"1,0,RU", "12,2,RU", "400,50,RU", "400,0,EN"})
    void figuresOfAnyNumberOfBrands(int brands, int launches, Language language) {
        List<Counts.OfBrand> models = new ArrayList<>();
        for (int brand = 0; brand < brands; brand++) {
            models.add(new Counts.OfBrand(NAMES.get(brand % NAMES.size()) + " " + brand, one(Body.values(), brand % 12),
                    1000));
        }
        Map<YearMonth, Integer> months = new TreeMap<>();
        for (int back = 0; back < 36; back++) {
            months.put(YearMonth.from(AS_OF).minusMonths(back), 10 + back * launches);
        }
        Statistics figures = new StatsView(say(language), AS_OF).of(List.of(Localized.same("Автотор")), models, months,
                7, output());
        legible(new StatsDrawing(letters, Palette.of(Theme.DARK)).of(figures));
    }

    private static List<Claim> output() {
        return List.of(output(2023, 54_100L, Certainty.DONE), output(2023, null, Certainty.DONE),
                output(2024, 1_234_567L, Certainty.REPORTED));
    }

    private static Claim output(int year, Long cars, Certainty certainty) {
        return new Claim("plant", Topic.OUTPUT, certainty, Localized.same("text"), null, new When.InYear(year), cars,
                null, false, List.of(source("A newspaper with a name that is rather long for a row", AS_OF)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCardWithMuchToTell(Language language) {
        Many many = new Many(40);
        Model longest = many.models.get(4);
        CardView view = new CardView(say(language), AS_OF);
        legible(new CardDrawing(letters, Palette.of(Theme.LIGHT)).of(view.of(longest, null, many.launches),
                Optional.empty()));
        legible(new CardDrawing(letters, Palette.of(Theme.LIGHT))
                .of(view.of(new Brand("b", "Brand", "CN", Localized.same("A Maker"), State.NOW, 3), null, many.launches,
                        many.models, many.models.size()), Optional.of(new byte[]{1, 2, 3})));
    }

    @Test
    void aPhotoIsShownWhole() throws IOException {
        Card card = new Card("JMC Vigus", "", List.of("pickup"), "file", List.of("On the line"), "TASS");
        CardDrawing drawing = new CardDrawing(letters, Palette.of(Theme.DARK));
        legible(drawing.of(card, Optional.of(photo(4000, 3000))));
        legible(drawing.of(card, Optional.of(photo(300, 4000))));
        assertThat(drawing.of(card, Optional.of(photo(1280, 320))).height())
                .isLessThan(drawing.of(card, Optional.of(photo(1280, 960))).height());
    }

    private static byte[] photo(int width, int height) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", file);
        return file.toByteArray();
    }

    private static void legible(Sheet sheet) {
        int height = sheet.height();
        assertThat(Sheet.WIDTH + height).isLessThanOrEqualTo(10_000);
        assertThat(height).isBetween(Sheet.WIDTH / 20, Sheet.WIDTH * 2);
        NotingPen pen = new NotingPen(
                new BufferedImage(Sheet.WIDTH, height, BufferedImage.TYPE_INT_RGB).createGraphics());
        sheet.draw(pen);
        List<Text> written = pen.written();
        assertThat(written).hasSizeGreaterThan(2);
        for (Text text : written) {
            assertThat(text.size()).as("%s", text).isGreaterThanOrEqualTo(24);
            assertThat(new Rectangle2D.Double(0, 0, Sheet.WIDTH, height).contains(text.ink())).as("%s", text).isTrue();
        }
        for (int one = 0; one < written.size(); one++) {
            for (Text other : written.subList(one + 1, written.size())) {
                assertThat(written.get(one).ink().intersects(other.ink())).as("%s %s", written.get(one), other)
                        .isFalse();
            }
        }
    }

    private static Source source(String name, LocalDate date) {
        return new Source(name, Localized.same(name), "https://example.org/" + name.length(), date, Trust.A);
    }

    /** Many launches, seeded: of models of brands, with dates of every kind. */
    private static final class Many {
        private final List<Model> models = new ArrayList<>();
        private final List<Launch> launches = new ArrayList<>();
        private final Random dice = new Random(6);

        Many(int count) {
            for (int number = 0; number < count; number++) {
                String brand = "Brand with a name " + number / 5;
                Body body = number % 7 == 0 ? null : one(Body.values(), number % 12);
                Model model = new Model("m" + number, NAMES.get(number % NAMES.size()), "b" + number / 5, brand, body,
                        one(State.values(), number % 5));
                models.add(model);
                launches.add(launch(model, Kind.PRODUCTION, when()));
                launches.add(launch(model, one(Kind.values(), dice.nextInt(Kind.values().length)), when()));
            }
        }

        private When when() {
            int year = 1997 + dice.nextInt(30);
            LocalDate day = LocalDate.of(year, 1 + dice.nextInt(12), 1 + dice.nextInt(28));
            return switch (dice.nextInt(7)) {
                case 0 -> new When.InYear(year);
                case 1 -> new When.InMonth(YearMonth.from(day));
                case 2 -> new When.SinceStart(year);
                case 3 -> new When.By(new When.Day(day));
                case 4 -> new When.InSeason(year, one(When.Season.values(), dice.nextInt(4)));
                case 5 -> new When.Span(day, day.plusDays(9));
                default -> new When.Day(day);
            };
        }

        private Launch launch(Model model, Kind kind, When when) {
            return new Launch(model.key(), model.brandName(), model.name(), model.body(), kind,
                    one(Certainty.values(), dice.nextInt(4)), when, null, null, false,
                    List.of(source("Source " + dice.nextInt(30), AS_OF)));
        }

        TimelineFacts page(int number) {
            List<Model> shown = models.stream().skip((number - 1L) * A_PAGE).limit(A_PAGE).toList();
            Page<String> page = new Page<>(shown.stream().map(Model::key).toList(), number, A_PAGE, models.size());
            return new TimelineFacts(List.of(Localized.same("Автотор")), null, null,
                    new Period(LocalDate.of(1997, 1, 1), LocalDate.of(2027, 12, 31), ""), page, launches, shown,
                    List.of(), AS_OF);
        }
    }
}
