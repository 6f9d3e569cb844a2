package lineupbot.alerts;

import lineupbot.chat.Say;
import lineupbot.lineup.Body;
import lineupbot.lineup.Brand;
import lineupbot.lineup.Countries;
import lineupbot.lineup.Lineup;
import lineupbot.lineup.Model;
import lineupbot.lineup.ModelFilter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An interest as people read it, and as they type it. */
final class InterestLabels {
    private final Lineup lineup;

    InterestLabels(Lineup lineup) {
        this.lineup = lineup;
    }

    /** “JMC, пикапы: запуски”. */
    String label(Interest interest, String words, Say say) {
        String of = of(interest, words, say);
        String kind = interest instanceof Interest.News ? "news" : "launches";
        return of.isEmpty()
                ? say.text("subscription." + kind + ".all")
                : say.text("subscription." + kind + ".of", "of", of);
    }

    /** What it is narrowed down to: “JMC, пикапы”; empty when it is everything. */
    String of(Interest interest, String words, Say say) {
        return switch (interest) {
            case Interest.Launches(String brand, Body body, String country) -> {
                List<String> parts = new ArrayList<>();
                Optional.ofNullable(brand).map(this::name).ifPresent(parts::add);
                Optional.ofNullable(body).map(one -> say.text("bodies." + one.name().toLowerCase(Locale.ROOT)))
                        .ifPresent(parts::add);
                Optional.ofNullable(country).map(code -> Countries.name(code, say.language())).ifPresent(parts::add);
                yield String.join(", ", parts);
            }
            case Interest.OfModel(String model) -> name(model);
            case Interest.News(String about, List<String> stems) -> about != null
                    ? name(about)
                    : stems.isEmpty()
                            ? ""
                            : say.text("subscription.words", "words", words == null ? String.join(" ", stems) : words);
        };
    }

    /** A thing that is in the lineup no more goes by its key. */
    private String name(String key) {
        return lineup.models().find(key).map(Model::fullName).or(() -> lineup.brands().find(key).map(Brand::name))
                .orElse(key);
    }

    /** A command with the interest as {@link InterestWords} reads it back. */
    static String written(String command, Interest interest, String words) {
        return command + switch (interest) {
            case Interest.Launches(String brand, Body body, String country) ->
                new ModelFilter(brand, body, null, country, null, null).written();
            case Interest.OfModel(String model) -> " " + model;
            case Interest.News(String about, List<String> stems) -> " news" + (about != null
                    ? " " + about
                    : stems.isEmpty() ? "" : " " + (words == null ? String.join(" ", stems) : words));
        };
    }
}
