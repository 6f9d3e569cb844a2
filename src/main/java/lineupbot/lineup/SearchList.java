package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.words.Named;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a search has found, a line a hit: what it is, what it says, who says so. */
final class SearchList {
    private static final int BUTTONS_A_ROW = 2;

    private final Say say;

    SearchList(Say say) {
        this.say = say;
    }

    /** @param asked the words, as they may be shown again */
    Reply of(Page<Hit> page, String asked, String command) {
        if (page.total() == 0) {
            return Reply.of(say.html("search.none", "words", asked)).missing().row(
                    new Button.Press(say.text("button.brands"), "/brands"),
                    new Button.Press(say.text("button.news.all"), "/news"));
        }
        List<Html> parts = new ArrayList<>();
        parts.add(say.html("search.title", "words", asked, "count", page.total()));
        page.items().forEach(hit -> parts.add(line(hit)));
        return Reply.of(Html.join("\n\n", parts)).grid(cards(page.items()), BUTTONS_A_ROW)
                .rows(List.of(page.turns(command), Labels.bell(command.replaceFirst("/search", "news"), say)));
    }

    private Html line(Hit hit) {
        return switch (hit) {
            case Hit.OfBrand(Brand brand) -> line("brand", brand.name(), Html.text(Labels.origin(brand, say)));
            case Hit.OfModel(Model model) -> line("model", model.fullName(), Html.text(Labels.ofModel(model, say)));
            case Hit.OfClaim(Named about, Claim claim) -> line("claim", say.text(about.label()), told(claim));
            case Hit.OfNews(NewsItem item) -> line("news", say.text(item.title()), Footnotes.cited(item.source(), say));
        };
    }

    private Html line(String what, String name, Html told) {
        return Html.join(" · ", List.of(say.html("search." + what), Html.bold(name), told));
    }

    private Html told(Claim claim) {
        Html words = new ClaimLines(say, new Footnotes(say, List.of())).of(List.of(alone(claim))).getFirst();
        Html disputed = claim.conflict() == null ? Html.EMPTY : say.html("search.disagree");
        return Html.join(" · ", List.of(words, disputed,
                Html.join(", ", claim.sources().stream().map(source -> Footnotes.cited(source, say)).toList())));
    }

    /** Without those that disagree, which are not told here. */
    private static Claim alone(Claim claim) {
        return new Claim(claim.subject(), claim.topic(), claim.certainty(), claim.text(), claim.by(), claim.when(),
                claim.amount(), null, claim.derived(), claim.sources());
    }

    /** A button for each brand and model found, or spoken of in what is found. */
    private List<Button> cards(List<Hit> hits) {
        Set<Button> cards = new LinkedHashSet<>();
        for (Hit hit : hits) {
            switch (hit) {
                case Hit.OfBrand(Brand brand) -> cards.add(Labels.brand(brand.key(), brand.name()));
                case Hit.OfModel(Model model) -> cards.add(Labels.model(model.key(), model.fullName()));
                case Hit.OfClaim(Named about, Claim claim) -> card(about, cards);
                case Hit.OfNews news -> {
                }
            }
        }
        return List.copyOf(cards);
    }

    private void card(Named about, Set<Button> cards) {
        String name = say.text(about.label());
        switch (about.kind()) {
            case BRAND -> cards.add(Labels.brand(about.key(), name));
            case MODEL -> cards.add(Labels.model(about.key(), name));
            case PLANT, SITE, MAKER -> {
            }
        }
    }
}
