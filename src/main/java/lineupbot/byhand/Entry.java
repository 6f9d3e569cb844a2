package lineupbot.byhand;

import lineupbot.articles.Keys;
import lineupbot.chat.Localized;
import lineupbot.desk.FreeKeys;
import lineupbot.desk.LineupFile;
import lineupbot.desk.LineupFile.BrandEntry;
import lineupbot.desk.LineupFile.ClaimEntry;
import lineupbot.desk.LineupFile.LaunchEntry;
import lineupbot.desk.LineupFile.MakerEntry;
import lineupbot.desk.LineupFile.ModelEntry;
import lineupbot.desk.LineupFile.NewsEntry;
import lineupbot.desk.LineupFile.PlantEntry;
import lineupbot.desk.LineupFile.SiteEntry;
import lineupbot.desk.LineupFile.SourceEntry;
import lineupbot.lineup.Body;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.Topic;
import lineupbot.lineup.Trust;
import lineupbot.lineup.When;
import lineupbot.store.Rows;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Makes of a form that is filled in the lineup file that says the same. */
final class Entry {
    private final Form form;
    private final Library.Subject subject;
    private final Standing standing;
    private final FreeKeys keys;
    private final List<SourceEntry> sources = new ArrayList<>();
    private final List<MakerEntry> makers = new ArrayList<>();

    /**
     * What the lineup has of it.
     *
     * @param key     of the row that is edited; null for something new
     * @param derived whether no source says so in words
     * @param keys    all that are taken
     * @param twins   keys of the launches of that kind, or the claims on that topic, that are there already
     */
    record Standing(String key, boolean derived, List<String> keys, List<String> twins) {}

    private Entry(Form form, Library.Subject subject, Standing standing) {
        this.form = form;
        this.subject = subject;
        this.standing = standing;
        keys = new FreeKeys(standing.keys());
    }

    /** @param subject what is edited, or what something new is of: of a new brand and of news the plant */
    static LineupFile of(Form form, Library.Subject subject, Standing standing) {
        return new Entry(form, subject, standing).file();
    }

    private LineupFile file() {
        List<String> cited = form.keys(Field.SOURCE).stream().map(key -> key.equals(Form.NEW) ? source() : key)
                .toList();
        return switch (form.thing()) {
            case BRAND -> lineup(List.of(), List.of(brand()), List.of(), List.of());
            case MODEL -> of(List.of(), List.of(), List.of(), List.of(model()));
            case LAUNCH -> of(List.of(launch(cited)), List.of(), List.of(), List.of());
            case CLAIM -> of(List.of(), List.of(claim(cited)), List.of(), List.of());
            case ALIAS -> of(List.of(), List.of(), List.of(form.filled(Field.ALIAS)), List.of());
            case NEWS -> lineup(List.of(), List.of(), List.of(news(cited)), List.of());
            case SOURCE, PLANT, SITE, MAKER -> throw new IllegalArgumentException("not by hand: " + form.thing());
        };
    }

    /** What is said of the subject, in its place. */
    private LineupFile of(List<LaunchEntry> launches, List<ClaimEntry> claims, List<String> aliases,
            List<ModelEntry> models) {
        String key = subject.key();
        return switch (subject.kind()) {
            case PLANT -> new LineupFile(new PlantEntry(key, null, aliases, null, claims), sources, List.of(),
                    List.of(), List.of(), List.of());
            case SITE -> lineup(List.of(new SiteEntry(key, null, aliases, null, null, null, claims)), List.of(),
                    List.of(), List.of());
            case MAKER -> lineup(List.of(), List.of(), List.of(), List.of(new MakerEntry(key, null, aliases, null)));
            case MODEL -> lineup(List.of(), List.of(brand(List.of(), List.of(), List.of(),
                    models.isEmpty() ? List.of(new ModelEntry(key, null, aliases, null, claims, launches)) : models)),
                    List.of(), List.of());
            case BRAND -> lineup(List.of(), List.of(brand(launches, claims, aliases, models)), List.of(), List.of());
        };
    }

    private BrandEntry brand(List<LaunchEntry> launches, List<ClaimEntry> claims, List<String> aliases,
            List<ModelEntry> models) {
        return new BrandEntry(subject.brand(), null, aliases, null, null, claims, launches, models);
    }

    private LineupFile lineup(List<SiteEntry> sites, List<BrandEntry> brands, List<NewsEntry> news,
            List<MakerEntry> more) {
        makers.addAll(more);
        return new LineupFile(new PlantEntry(subject.plant(), null, List.of(), null, List.of()), sources, sites, makers,
                brands, news);
    }

    private BrandEntry brand() {
        String name = form.filled(Field.NAME);
        String key = form.isNew() ? keys.like(Keys.of(name)) : subject.key();
        return new BrandEntry(key, name, aliases(), form.filled(Field.COUNTRY), maker(), List.of(), List.of(),
                List.of());
    }

    /** Its key; a maker that nobody knows yet is a new one. */
    private String maker() {
        String maker = form.filled(Field.MAKER);
        if (maker == null || standing.keys().contains(maker)) {
            return maker;
        }
        String key = keys.like(Keys.of(maker));
        makers.add(new MakerEntry(key, Localized.same(maker), List.of(), null));
        return key;
    }

    private ModelEntry model() {
        String name = form.filled(Field.NAME);
        String key = form.isNew() ? keys.like(subject.key() + "-" + Keys.of(name)) : subject.key();
        return new ModelEntry(key, name, aliases(), constant(Field.BODY, Body::valueOf), List.of(), List.of());
    }

    private List<String> aliases() {
        String alias = form.filled(Field.ALIAS);
        return alias == null ? List.of() : List.of(alias);
    }

    private LaunchEntry launch(List<String> cited) {
        return new LaunchEntry(constant(Field.KIND, Kind::valueOf), key(cited), When.parse(form.value(Field.WHEN)),
                constant(Field.CERTAINTY, Certainty::valueOf), form.filled(Field.SITE), text(Field.NOTE),
                standing.derived(), cited);
    }

    private ClaimEntry claim(List<String> cited) {
        return new ClaimEntry(constant(Field.TOPIC, Topic::valueOf), key(cited), When.parse(form.value(Field.WHEN)),
                constant(Field.CERTAINTY, Certainty::valueOf), text(Field.TEXT), text(Field.BY), null, null,
                standing.derived(), cited);
    }

    private String key(List<String> cited) {
        return standing.key() == null ? new FreeKeys(standing.twins()).like(cited.getFirst()) : standing.key();
    }

    private NewsEntry news(List<String> cited) {
        String key = standing.key() == null ? keys.like("news-" + cited.getFirst()) : standing.key();
        return new NewsEntry(key, LocalDate.parse(form.value(Field.DATE)), text(Field.TITLE), text(Field.SUMMARY),
                form.keys(Field.ABOUT), cited);
    }

    private String source() {
        String url = form.filled(Field.SOURCE_URL);
        String date = form.filled(Field.SOURCE_DATE);
        Localized name = text(Field.SOURCE_NAME);
        String host = url == null
                ? ""
                : URI.create(url).getHost().replaceFirst("^www\\.", "").replaceFirst("\\.\\w+$", "");
        String base = Keys.of(host.isEmpty() ? name.words().values().iterator().next() : host);
        String key = keys.like((base.isEmpty() ? "source" : base) + (date == null ? "" : "-" + date));
        sources.add(new SourceEntry(key, name, url == null ? "" : url, date == null ? null : LocalDate.parse(date),
                Trust.valueOf(form.value(Field.TRUST).toUpperCase(Locale.ROOT))));
        return key;
    }

    private Localized text(Field field) {
        String json = form.filled(field);
        return json == null ? null : Rows.localized(json);
    }

    private <E> E constant(Field field, Function<String, E> of) {
        String word = form.filled(field);
        return word == null ? null : of.apply(word.toUpperCase(Locale.ROOT));
    }
}
