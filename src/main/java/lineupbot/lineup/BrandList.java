package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Localized;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The list of brands, by state. */
final class BrandList {
    private static final int BUTTONS_A_ROW = 3;

    private final Say say;
    private final WhenWords words;

    BrandList(Say say) {
        this.say = say;
        words = new WhenWords(say);
    }

    /**
     * @param command which leads to the pages of this list
     * @param starts of the brands on the page: when each went onto the line, as far as anybody says
     * @param asOf   the date of the newest source
     */
    Reply of(Page<Brand> page, String command, List<Launch> starts, List<Localized> plants, Optional<LocalDate> asOf) {
        if (page.items().isEmpty()) {
            return Reply.of(say.html(command.equals("/brands") ? "lineup.empty" : "brands.none"))
                    .row(new Button.Press(say.text("button.brands"), "/brands"));
        }
        List<Html> lines = new ArrayList<>();
        lines.add(say.html("brands.title", "plants",
                String.join(", ", plants.stream().map(plant -> say.text("plant.quoted", "name", plant)).toList())));
        State section = null;
        for (Brand brand : page.items()) {
            if (brand.state() != section) {
                section = brand.state();
                lines.add(say.html("brands.section." + section.name().toLowerCase(Locale.ROOT)));
            }
            lines.add(line(brand, starts.stream().filter(start -> start.brand().equals(brand.name())).toList()));
        }
        asOf.ifPresent(day -> lines.add(say.html("as.of", "date", words.figures(day))));
        return Reply.of(Html.lines(lines))
                .grid(page.items().stream().map(brand -> Labels.brand(brand.key(), brand.name())).toList(),
                        BUTTONS_A_ROW)
                .rows(List.of(page.turns(command), Labels.bell("", say)));
    }

    private Html line(Brand brand, List<Launch> starts) {
        List<String> known = new ArrayList<>();
        String origin = Labels.origin(brand, say);
        if (!origin.isEmpty()) {
            known.add(origin);
        }
        if (brand.models() > 0) {
            known.add(say.text("models.count", "count", brand.models()));
        }
        since(brand, starts).ifPresent(known::add);
        Html name = Html.bold(brand.name());
        return known.isEmpty() ? name : say.html("list.line", "name", name, "known", String.join(" · ", known));
    }

    /** Since when; both dates where sources disagree. Only what runs runs since. */
    private Optional<String> since(Brand brand, List<Launch> starts) {
        Kind main = starts.stream().map(Launch::kind).min(Comparator.naturalOrder()).orElse(Kind.PRODUCTION);
        List<When> dates = starts.stream().filter(start -> start.kind() == main).map(Launch::when).distinct().sorted()
                .toList();
        List<String> said = dates.stream()
                .filter(when -> !when.equals(When.unknown()) && dates.stream().noneMatch(when::isOutdoneBy))
                .map(when -> brand.state() == State.NOW ? words.from(when) : words.in(when)).toList();
        return switch (said.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(said.getFirst());
            default -> Optional.of(say.text("since.disagree", "dates", String.join(say.text("or"), said)));
        };
    }
}
