package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of models with what is known of each in a line. */
final class ModelList {
    static final int MOST_BUTTONS = 30;
    private static final int BUTTONS_A_ROW = 2;

    private final Say say;
    private final WhenWords dates;

    ModelList(Say say) {
        this.say = say;
        dates = new WhenWords(say);
    }

    /**
     * @param brand    name of the brand that the filter asks for; null when it asks for none
     * @param command  which leads to the pages of this list
     * @param launches of the models on the page
     * @param perhaps  models that may belong to the list, for all that anybody says
     * @param asOf     the date of the newest source
     */
    Reply of(Page<Model> page, ModelFilter filter, String brand, String command, List<Launch> launches,
            List<Model> perhaps, Optional<LocalDate> asOf) {
        String asked = asked(filter, brand);
        if (page.total() == 0 && perhaps.isEmpty()) {
            return Reply.of(asked.isEmpty() ? say.html("lineup.empty") : say.html("models.none", "asked", asked))
                    .row(new Button.Press(say.text("button.models"), "/models"),
                            new Button.Press(say.text("button.brands"), "/brands"))
                    .rows(List.of(bell(filter)));
        }
        List<Html> lines = new ArrayList<>();
        lines.add(asked.isEmpty()
                ? say.html("models.title", "count", page.total())
                : say.html("models.title.asked", "asked", asked, "count", page.total()));
        for (Model model : page.items()) {
            lines.add(line(model, launches.stream().filter(one -> one.subject().equals(model.key())).toList()));
        }
        if (filter.at() != null) {
            lines.add(say.html("models.at.note"));
        }
        if (!perhaps.isEmpty()) {
            lines.add(say.html("models.perhaps", "names",
                    String.join(", ", perhaps.stream().map(Model::fullName).toList())));
        }
        asOf.ifPresent(day -> lines.add(say.html("as.of", "date", dates.figures(day))));
        return Reply.of(Html.lines(lines))
                .grid(page.items().stream().map(model -> Labels.model(model.key(), model.fullName())).toList(),
                        BUTTONS_A_ROW)
                .rows(List.of(page.turns(command), bell(filter)));
    }

    /** What was is not waited for. */
    private List<Button> bell(ModelFilter filter) {
        boolean past = filter.period() != null || filter.at() != null || filter.state() == State.ENDED;
        return past ? List.of() : Labels.bell(filter.withState(null).written(), say);
    }

    private String asked(ModelFilter filter, String brand) {
        List<String> asked = new ArrayList<>();
        Optional.ofNullable(brand).ifPresent(asked::add);
        Optional.ofNullable(filter.body()).map(body -> Labels.body(body, say)).ifPresent(asked::add);
        Optional.ofNullable(filter.state()).map(state -> Labels.state(state, say)).ifPresent(asked::add);
        Optional.ofNullable(filter.country()).map(code -> Countries.name(code, say.language())).ifPresent(asked::add);
        Optional.ofNullable(filter.period())
                .map(period -> say.text("models.period", "period", WhenWords.asked(period, say))).ifPresent(asked::add);
        Optional.ofNullable(filter.at()).map(at -> say.text("models.at", "period", WhenWords.inPeriod(at, say)))
                .ifPresent(asked::add);
        return String.join(", ", asked);
    }

    private Html line(Model model, List<Launch> launches) {
        List<String> known = new ArrayList<>();
        if (model.body() != null) {
            known.add(Labels.body(model.body(), say));
        }
        if (model.state() != State.UNKNOWN) {
            known.add(Labels.state(model.state(), say) + since(model, launches));
        }
        Html name = Html.bold(model.fullName());
        return known.isEmpty() ? name : say.html("list.line", "name", name, "known", String.join(", ", known));
    }

    /** “ с апреля 2023 года” for what is being built and has one date; the card tells more. */
    private String since(Model model, List<Launch> launches) {
        List<When> starts = launches.stream()
                .filter(launch -> launch.kind() == Kind.PRODUCTION && launch.certainty() == Certainty.DONE)
                .map(Launch::when).filter(when -> !when.equals(When.unknown())).distinct().toList();
        return model.state() == State.NOW && starts.size() == 1 ? " " + dates.from(starts.getFirst()) : "";
    }
}
