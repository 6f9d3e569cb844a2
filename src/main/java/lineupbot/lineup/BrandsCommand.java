package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;

import java.util.List;
import java.util.Locale;

/** {@code /brands [country] [state] [page]}: every brand of the plant, past, present and planned. */
public final class BrandsCommand implements Command {
    private static final int PAGE = 24;
    private static final int SHOWN = 60;

    private final Lineup lineup;
    private final FilterWords filters;

    public BrandsCommand(Lineup lineup, FilterWords filters) {
        this.lineup = lineup;
        this.filters = filters;
    }

    @Override
    public String name() {
        return "brands";
    }

    @Override
    public Reply answer(Request request) {
        Page.Wanted wanted = Page.Wanted.in(request.words());
        FilterWords.Read read = filters.read(wanted.words());
        return read.unknown().isEmpty()
                ? list(read.filter(), wanted, request.say())
                : unknown(read.unknown(), request.say());
    }

    private Reply list(ModelFilter filter, Page.Wanted wanted, Say say) {
        List<Brand> shown = lineup.brands().page(filter.country(), filter.state(), wanted.skipped(PAGE), PAGE);
        Page<Brand> page = new Page<>(shown, wanted.number(), PAGE,
                lineup.brands().count(filter.country(), filter.state()));
        String command = "/brands" + (filter.country() == null ? "" : " " + filter.country().toLowerCase(Locale.ROOT))
                + (filter.state() == null ? "" : " " + filter.state().name().toLowerCase(Locale.ROOT));
        if (!page.exists()) {
            return page.missing(command, say);
        }
        List<Launch> starts = lineup.launches().starts(shown.stream().map(Brand::key).toList());
        return new BrandList(say).of(page, command, starts, lineup.plants().names(), lineup.sources().newest())
                .inPlace(wanted.turned());
    }

    private static Reply unknown(String words, Say say) {
        return Reply.of(say.html("brands.unknown", "words", Visible.oneLine(words, SHOWN))).missing()
                .row(new Button.Press(say.text("button.brands"), "/brands"));
    }
}
