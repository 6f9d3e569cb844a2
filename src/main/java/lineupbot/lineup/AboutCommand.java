package lineupbot.lineup;

import lineupbot.chat.Command;
import lineupbot.chat.Localized;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /about NAME [topic] [time]}: what is known of one thing under one topic, the answer first and what it is about
 * below. Questions in people's own words end here.
 */
public final class AboutCommand implements Command {
    private static final int FAMILY = 12;

    private final Lineup lineup;
    private final Names names;
    private final Asking asking;

    public AboutCommand(Lineup lineup, Names names) {
        this.lineup = lineup;
        this.names = names;
        asking = new Asking(lineup.brands());
    }

    @Override
    public String name() {
        return "about";
    }

    @Override
    public Reply answer(Request request) {
        if (request.isBare()) {
            return asking.which("brand.which", brand -> Labels.brand(brand.key(), brand.name()), request.say());
        }
        Optional<Period> period = Period.of(request.words().substring(request.words().lastIndexOf(' ') + 1));
        return period.isPresent() && request.words().contains(" ")
                ? answer(request.with(request.words().substring(0, request.words().lastIndexOf(' '))), period)
                : answer(request, Optional.empty());
    }

    private Reply answer(Request request, Optional<Period> period) {
        int cut = request.words().lastIndexOf(' ');
        Optional<AboutTopic> topic = AboutTopic.of(request.words().substring(cut + 1));
        String name = topic.isPresent() && cut > 0 ? request.words().substring(0, cut) : request.words();
        return switch (names.find(name, Named.Kind.values())) {
            case Match.Sure sure -> about(sure.named(), topic.orElse(AboutTopic.ALL), period, request);
            case Match.Several several -> asking.oneOf(several.named(), request);
            case Match.Nothing nothing -> asking.unknown("model.unknown", nothing.near(), request.with(name));
        };
    }

    private Reply about(Named named, AboutTopic topic, Optional<Period> period, Request request) {
        Optional<Model> model = lineup.models().find(named.key());
        Optional<Brand> brand = lineup.brands().find(model.map(Model::brand).orElse(named.key()));
        List<Model> family = model.isEmpty() && brand.isPresent()
                ? lineup.models().page(ModelFilter.ALL.withBrand(named.key()), 0, FAMILY)
                : List.of();
        List<String> keys = new ArrayList<>(List.of(named.key()));
        brand.map(Brand::key).filter(key -> !keys.contains(key)).ifPresent(keys::add);
        List<Launch> launches = new ArrayList<>(lineup.launches().of(keys));
        if (model.isEmpty() && brand.isPresent()) {
            launches.addAll(ofModels(named.key(), family, launches));
        }
        return new AboutCard(request.say(),
                new AboutCard.Facts(named, model, brand, launches, claims(keys, family, period), family,
                        named.kind() == Named.Kind.PLANT ? lineup.models().bodies() : List.of(), place(named)))
                .of(topic);
    }

    /** When a brand began, and what its models are planned for; what happened to its only model has happened to it. */
    private List<Launch> ofModels(String brand, List<Model> family, List<Launch> known) {
        List<Launch> more = new ArrayList<>(lineup.launches().starts(List.of(brand)));
        List<Launch> models = lineup.launches().of(family.stream().map(Model::key).toList());
        models.stream().filter(launch -> family.size() == 1 || launch.certainty() == Certainty.PLANNED)
                .forEach(more::add);
        return more.stream().distinct().filter(launch -> !known.contains(launch)).toList();
    }

    /** What is said of the things and of the brand's models; of a time only, when something is said of it. */
    private List<Claim> claims(List<String> keys, List<Model> family, Optional<Period> period) {
        List<String> all = new ArrayList<>(keys);
        family.forEach(model -> all.add(model.key()));
        List<Claim> claims = lineup.claims().of(all);
        List<Claim> then = claims.stream().filter(claim -> period.filter(claim.when()::isWithin).isPresent()).toList();
        return then.isEmpty() ? claims : then;
    }

    private Optional<Localized> place(Named named) {
        for (Plant plant : lineup.plants().all()) {
            if (plant.key().equals(named.key())) {
                return Optional.ofNullable(plant.place());
            }
            Optional<Plant.Site> site = plant.sites().stream().filter(one -> one.key().equals(named.key())).findFirst();
            if (site.isPresent()) {
                return site.map(Plant.Site::place);
            }
        }
        return Optional.empty();
    }
}
