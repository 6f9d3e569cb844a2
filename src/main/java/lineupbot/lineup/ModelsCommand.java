package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;

import java.util.List;

/** {@code /models [brand] [body] [year] [state] [country] [page]}: models, all or some. */
public final class ModelsCommand implements Command {
    private static final int PAGE = 8;
    private static final int SHOWN = 60;

    private final Lineup lineup;
    private final FilterWords filters;

    public ModelsCommand(Lineup lineup, FilterWords filters) {
        this.lineup = lineup;
        this.filters = filters;
    }

    @Override
    public String name() {
        return "models";
    }

    @Override
    public Reply answer(Request request) {
        Page.Wanted wanted = Page.Wanted.in(request.words());
        FilterWords.Read read = filters.read(wanted.words());
        if (!read.unknown().isEmpty()) {
            return unknown(read.unknown(), request.say());
        }
        ModelFilter filter = read.filter();
        List<Model> shown = lineup.models().page(filter, wanted.skipped(PAGE), PAGE);
        Page<Model> page = new Page<>(shown, wanted.number(), PAGE, lineup.models().count(filter));
        String command = "/models" + filter.written();
        if (!page.exists()) {
            return page.missing(command, request.say());
        }
        String brand = filter.brand() == null ? null : lineup.brands().find(filter.brand()).orElseThrow().name();
        return new ModelList(request.say())
                .of(page, filter, brand, command, lineup.launches().of(shown.stream().map(Model::key).toList()),
                        perhaps(filter), lineup.sources().newest())
                .inPlace(wanted.turned());
    }

    private List<Model> perhaps(ModelFilter filter) {
        return filter.at() == null || filter.brand() != null || filter.body() != null
                ? List.of()
                : lineup.models().perhapsAt(filter.at());
    }

    private static Reply unknown(String word, Say say) {
        return Reply.of(say.html("models.unknown", "words", Visible.oneLine(word, SHOWN))).missing().row(
                new Button.Press(say.text("button.models"), "/models"),
                new Button.Press(say.text("button.brands"), "/brands"));
    }
}
