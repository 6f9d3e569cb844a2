package lineupbot.lineup;

import lineupbot.chat.Command;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;

import java.util.List;

/** {@code /brands [page]}: every brand of the plant, past, present and planned. */
public final class BrandsCommand implements Command {
    private static final int PAGE = 24;

    private final Lineup lineup;

    public BrandsCommand(Lineup lineup) {
        this.lineup = lineup;
    }

    @Override
    public String name() {
        return "brands";
    }

    @Override
    public Reply answer(Request request) {
        Page.Wanted wanted = Page.Wanted.in(request.words());
        List<Brand> shown = lineup.brands().page(wanted.skipped(PAGE), PAGE);
        Page<Brand> page = new Page<>(shown, wanted.number(), PAGE, lineup.brands().count());
        if (!page.exists()) {
            return page.missing("/brands", request.say());
        }
        List<Launch> starts = lineup.launches().starts(shown.stream().map(Brand::key).toList());
        return new BrandList(request.say()).of(page, starts, lineup.plants().names(), lineup.sources().newest())
                .inPlace(wanted.turned());
    }
}
