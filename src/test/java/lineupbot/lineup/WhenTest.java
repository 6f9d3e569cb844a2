package lineupbot.lineup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lineupbot.chat.Language;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

class WhenTest {
    private static final LocalDate AUGUST_16 = LocalDate.of(2023, 8, 16);

    private final Texts texts = new Texts();

    record Written(String notation, List<String> russian, List<String> english, String first, String last) {}

    static Stream<Written> dates() throws IOException {
        List<List<String>> rows = Files.readAllLines(Path.of("src/test/resources/dates/dates.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList()).toList();
        List<Written> dates = new ArrayList<>();
        for (int at = 0; at < rows.size(); at += 2) {
            List<String> row = rows.get(at);
            dates.add(new Written(row.getFirst(), row.subList(1, 4), rows.get(at + 1).subList(1, 4), row.get(4),
                    row.get(5)));
        }
        return dates.stream();
    }

    @ParameterizedTest
    @MethodSource("dates")
    void isReadWrittenAndSaid(Written date) {
        When when = When.parse(date.notation());
        assertThat(when.notation()).isEqualTo(date.notation());
        assertThat(said(when, Language.RU)).isEqualTo(date.russian());
        assertThat(said(when, Language.EN)).isEqualTo(date.english());
        assertThat(when.first().map(LocalDate::toString).orElse("–")).isEqualTo(date.first());
        assertThat(when.last().map(LocalDate::toString).orElse("–")).isEqualTo(date.last());
    }

    private List<String> said(When when, Language language) {
        Say say = texts.in(language);
        WhenWords words = new WhenWords(say);
        return Stream.of(words.plain(when), words.in(when), words.from(when)).map(text -> text.replace('\u00a0', ' '))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2023-13", "2023-02-30", "23", "2023-08-15..2023-08-14", "since",
        "since 2023-08", "by since 2023", "2023-monsoon", "9999-99-99", "0023"})
    void whatIsNoDateSaysHowToWriteOne(String written) {
        assertThatThrownBy(() -> When.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sortsByTheFirstDayItCanMeanAndWhatNobodyKnowsLast() {
        List<When> sorted = Stream
                .of("unknown", "2023-08-16", "2023-04", "since 2023", "2023", "2023-08-14..2023-08-15").map(When::parse)
                .sorted().toList();
        assertThat(sorted).extracting(When::notation).containsExactly("since 2023", "2023", "2023-04",
                "2023-08-14..2023-08-15", "2023-08-16", "unknown");
    }

    @Test
    void comparesWithADay() {
        assertThat(When.parse("2023-04").isBefore(AUGUST_16)).isTrue();
        assertThat(When.parse("2023-summer").isBefore(AUGUST_16)).as("may be later in August").isFalse();
        assertThat(When.parse("2023-summer").isAfter(AUGUST_16)).as("may be earlier in summer").isFalse();
        assertThat(When.parse("2023-09").isAfter(AUGUST_16)).isTrue();
        assertThat(When.parse("by 2025-12-02").isAfter(AUGUST_16)).as("since when, nobody says").isFalse();
        assertThat(When.unknown().isBefore(AUGUST_16) || When.unknown().isAfter(AUGUST_16)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"unknown, 2023, true", "unknown, unknown, false", "by 2023-08-16, 2023-04-04, true",
        "by 2023-08-16, 2023-summer, true", "by 2023-08-16, 2023-09, false", "by 2023-08-16, by 2023-06-27, false",
        "2023-04, 2023-04-18, false", "since 2023, 2023-04, false"})
    void saysLessThanAnother(String less, String more, boolean outdone) {
        assertThat(When.parse(less).isOutdoneBy(When.parse(more))).isEqualTo(outdone);
    }

    @Test
    void theSameDateIsEqual() {
        assertThat(Collections.frequency(List.of(When.parse("2023"), When.parse("2023")), new When.InYear(2023)))
                .isEqualTo(2);
    }
}
