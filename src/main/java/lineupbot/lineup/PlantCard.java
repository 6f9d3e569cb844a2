package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.lineup.Plant.Site;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The card of the plant: its past, its sites, its numbers, its plans, its partners, and places its story needs. */
final class PlantCard {
    private static final Set<Topic> NUMBERS = EnumSet.of(Topic.CAPACITY, Topic.OUTPUT);
    private static final Set<Topic> PARTNERS = EnumSet.of(Topic.PARTNERS, Topic.OWNERSHIP);
    private static final Set<Topic> PLANS = EnumSet.of(Topic.PLANS, Topic.LOCALISATION, Topic.PRODUCTION_MODE);
    private static final Set<Topic> PAST = EnumSet.of(Topic.NAMING, Topic.HISTORY, Topic.STATUS);
    /** What a place outside is told for. */
    private static final Set<Topic> STORY = EnumSet.of(Topic.OWNERSHIP, Topic.STATUS, Topic.RANK, Topic.HISTORY);

    private final Say say;
    private final Plant plant;
    private final List<Claim> claims;
    private final Footnotes notes;

    /** @param claims about the plant and its sites */
    PlantCard(Say say, Plant plant, List<Claim> claims) {
        this.say = say;
        this.plant = plant;
        this.claims = claims;
        notes = new Footnotes(say, Cited.by(List.of(), claims));
    }

    Reply of(List<Brand> brands) {
        List<Html> parts = new ArrayList<>();
        parts.add(part(head(), about(plant.key(), PAST)));
        parts.add(sites());
        parts.add(section(say.html("plant.numbers"), about(plant.key(), NUMBERS)));
        parts.add(section(say.html("plant.plans"), about(plant.key(), PLANS)));
        parts.add(part(brands(brands), about(plant.key(), PARTNERS)));
        plant.sites().stream().filter(Site::outside)
                .forEach(site -> parts.add(section(Html.bold(say.text(site.name())), about(site.key(), STORY))));
        parts.add(notes.foot());
        return Reply.of(Html.join("\n\n", parts))
                .row(new Button.Press(say.text("button.brands"), "/brands"),
                        new Button.Press(say.text("button.launches"), "/launches"),
                        new Button.Press(say.text("button.news"), "/news"))
                .row(new Button.Press(say.text("button.plant.more"), "/plant more"),
                        new Button.Share(say.text("button.share"), "/plant"))
                .rows(List.of(Labels.bell("", say)));
    }

    /** What the card leaves out. */
    Reply more() {
        Set<Topic> told = EnumSet.noneOf(Topic.class);
        List.of(NUMBERS, PARTNERS, PLANS, PAST).forEach(told::addAll);
        List<Html> parts = new ArrayList<>();
        parts.add(part(head(), about(plant.key(), EnumSet.complementOf(EnumSet.copyOf(told)))));
        plant.sites().stream().filter(Site::outside).forEach(site -> parts.add(section(Html.bold(say.text(site.name())),
                about(site.key(), EnumSet.complementOf(EnumSet.copyOf(STORY))))));
        parts.add(notes.foot());
        return Reply.of(Html.join("\n\n", parts)).row(new Button.Press(say.text("button.plant"), "/plant"));
    }

    private Html head() {
        Html name = Html.bold(say.text("plant.quoted", "name", plant.name()));
        return plant.place() == null ? name : say.html("list.line", "name", name, "known", say.text(plant.place()));
    }

    private Html sites() {
        List<Html> lines = new ArrayList<>();
        for (Site site : plant.sites()) {
            if (!site.outside()) {
                lines.add(site.place() == null
                        ? say.html("item", "name", say.text(site.name()))
                        : say.html("item.known", "name", say.text(site.name()), "known", say.text(site.place())));
                lines.addAll(lines(about(site.key(), EnumSet.allOf(Topic.class))));
            }
        }
        return lines.isEmpty() ? Html.EMPTY : Html.lines(with(say.html("plant.sites"), lines));
    }

    private Html brands(List<Brand> brands) {
        List<Html> lines = new ArrayList<>();
        for (State state : State.values()) {
            List<String> names = brands.stream().filter(brand -> brand.state() == state).map(Brand::name).toList();
            if (!names.isEmpty()) {
                lines.add(say.html("plant.brands." + state.name().toLowerCase(Locale.ROOT), "names",
                        String.join(", ", names)));
            }
        }
        return Html.lines(lines);
    }

    /** A title with claims below it. */
    private Html part(Html title, List<Claim> told) {
        return Html.lines(with(title, lines(told)));
    }

    /** The same, but nothing when there are no claims. */
    private Html section(Html title, List<Claim> told) {
        return told.isEmpty() ? Html.EMPTY : part(title, told);
    }

    private List<Html> lines(List<Claim> told) {
        return new ClaimLines(say, notes).of(told);
    }

    private List<Claim> about(String key, Set<Topic> topics) {
        return claims.stream().filter(claim -> claim.subject().equals(key) && topics.contains(claim.topic())).toList();
    }

    private static List<Html> with(Html first, List<Html> then) {
        List<Html> all = new ArrayList<>(List.of(first));
        all.addAll(then);
        return all;
    }
}
