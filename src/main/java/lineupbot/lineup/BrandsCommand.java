package lineupbot.lineup;

import lineupbot.chat.Command;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;

import java.util.List;

/** {@code /brands [page]}: every brand of the plant, past, present and planned. */
public final class BrandsCommand implements Command {
    private static final int PAGE = 24;

    private final Brands brands;
    private final Launches launches;
    private final Plants plants;
    private final Sources sources;

    public BrandsCommand(Brands brands, Launches launches, Plants plants, Sources sources) {
        this.brands = brands;
        this.launches = launches;
        this.plants = plants;
        this.sources = sources;
    }

    @Override
    public String name() {
        return "brands";
    }

    @Override
    public Reply answer(Request request) {
        Page.Wanted wanted = Page.Wanted.in(request.words());
        List<Brand> shown = brands.page(wanted.skipped(PAGE), PAGE);
        Page<Brand> page = new Page<>(shown, wanted.number(), PAGE, brands.count());
        if (!page.exists()) {
            return page.missing("/brands", request.say());
        }
        List<Launch> starts = launches.starts(shown.stream().map(Brand::key).toList());
        return new BrandList(request.say()).of(page, starts, plants.names(), sources.newest())
                .inPlace(wanted.turned());
    }
}
