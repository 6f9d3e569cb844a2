package lineupbot.picture;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;
import lineupbot.lineup.Asking;
import lineupbot.lineup.Launch;
import lineupbot.lineup.Lineup;
import lineupbot.lineup.Model;
import lineupbot.lineup.Period;
import lineupbot.settings.Chats;
import lineupbot.settings.Theme;
import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code /timeline [brand | year | all] [page]}: what went onto the line and off it, on an axis of time. Without words
 * the last years; of a brand everything.
 */
public final class TimelineCommand implements Command {
    /** Rows of a picture that is read on a phone without being turned or made larger. */
    private static final int PAGE = 28;
    private static final int YEARS = 3;
    private static final int SHOWN = 60;

    private final Lineup lineup;
    private final Names names;
    private final Chats chats;
    private final Atelier atelier;
    private final Asking asking;

    public TimelineCommand(Lineup lineup, Names names, Chats chats, Atelier atelier) {
        this.lineup = lineup;
        this.names = names;
        this.chats = chats;
        this.atelier = atelier;
        asking = new Asking(lineup.brands());
    }

    @Override
    public String name() {
        return "timeline";
    }

    /**
     * What is asked for.
     *
     * @param words  as a button repeats them; empty for the last years
     * @param brand  key of a brand; null for all
     * @param name   of the brand; null for all
     * @param period null for all times
     */
    private record Asked(String words, String brand, String name, Period period) {}

    @Override
    public Reply answer(Request request) {
        Page.Wanted wanted = Page.Wanted.in(request.words());
        String words = wanted.words();
        if (words.isEmpty()) {
            return picture(new Asked("", null, null, recent()), wanted, request);
        }
        if (request.say().list("words.all").contains(words.toLowerCase(Locale.ROOT)) || words.equals("all")) {
            return picture(new Asked("all", null, null, null), wanted, request);
        }
        Optional<Period> year = words.matches("(?:19|20)\\d\\d") ? Period.of(words) : Optional.empty();
        return year.isPresent()
                ? picture(new Asked(words, null, null, year.get()), wanted, request)
                : brand(words, wanted, request);
    }

    private Reply brand(String words, Page.Wanted wanted, Request request) {
        Say say = request.say();
        return switch (names.find(words, Named.Kind.BRAND)) {
            case Match.Sure(Named brand) ->
                picture(new Asked(brand.key(), brand.key(), say.text(brand.label()), null), wanted, request);
            case Match.Several several ->
                asking.oneOf("name.several", several.named(), named -> button(named, say), request);
            case Match.Nothing nothing -> model(words, nothing.near(), wanted, request);
        };
    }

    /** A model is on the timeline of its brand. */
    private Reply model(String words, List<Named> near, Page.Wanted wanted, Request request) {
        Say say = request.say();
        if (names.find(words, Named.Kind.MODEL) instanceof Match.Sure(Named model)) {
            return brand(model.brand(), wanted, request.with(model.brand()));
        }
        return near.isEmpty()
                ? Reply.of(say.html("timeline.unknown", "words", Visible.oneLine(words, SHOWN))).row(
                        new Button.Press(say.text("button.timeline"), "/timeline"),
                        new Button.Press(say.text("button.brands"), "/brands"))
                : asking.unknown("brand.unknown", near, named -> button(named, say), request.with(words));
    }

    private static List<Button> button(Named named, Say say) {
        String press = "/timeline " + named.key();
        return Button.fits(press) ? List.of(new Button.Press(say.text(named.label()), press)) : List.of();
    }

    /** The years before the newest source, whole ones, and all that is planned. */
    private Period recent() {
        return lineup.sources().newest()
                .map(newest -> new Period(LocalDate.of(newest.getYear() - YEARS, 1, 1), LocalDate.of(9999, 12, 31), ""))
                .orElse(null);
    }

    private Reply picture(Asked asked, Page.Wanted wanted, Request request) {
        Say say = request.say();
        String command = ("/timeline " + asked.words()).strip();
        int count = lineup.chronology().count(asked.brand(), asked.period());
        List<String> keys = lineup.chronology().subjects(asked.brand(), asked.period(), wanted.skipped(PAGE), PAGE);
        Page<String> page = new Page<>(keys, wanted.number(), PAGE, count);
        if (!page.exists()) {
            return page.missing(command, say);
        }
        if (count == 0) {
            return none(asked, say);
        }
        Theme theme = chats.theme(request.from().chat());
        TimelineFacts facts = facts(asked, page);
        TimelineView view = new TimelineView(say);
        return view.of(facts)
                .withDrawing(
                        Drawings.of("timeline", view.timeline(facts), theme, timeline -> atelier.draw(timeline, theme)))
                .rows(List.of(page.turns(command))).rows(buttons(asked, command, say));
    }

    private TimelineFacts facts(Asked asked, Page<String> page) {
        List<Launch> launches = lineup.launches().of(page.items());
        List<Model> models = page.items().stream().flatMap(key -> lineup.models().find(key).stream()).toList();
        List<lineupbot.lineup.Brand> brands = page.items().stream().flatMap(key -> lineup.brands().find(key).stream())
                .toList();
        return new TimelineFacts(lineup.plants().names(), asked.name(), asked.period(),
                lineup.chronology().all(asked.brand()).orElseThrow(), page, launches, models, brands,
                lineup.sources().newest().orElse(null));
    }

    private static Reply none(Asked asked, Say say) {
        String what = asked.name() == null ? asked.words() : asked.name();
        return Reply
                .of(what.isEmpty() || what.equals("all")
                        ? say.html("lineup.empty")
                        : say.html("timeline.none", "asked", what))
                .row(new Button.Press(say.text("button.timeline"), "/timeline"));
    }

    private static List<List<Button>> buttons(Asked asked, String command, Say say) {
        Button share = new Button.Share(say.text("button.share"), command);
        Button other = asked.words().isEmpty()
                ? new Button.Press(say.text("button.timeline.all"), "/timeline all")
                : new Button.Press(say.text("button.timeline"), "/timeline");
        Button launches = new Button.Press(say.text("button.launches"),
                asked.brand() == null ? "/launches" : "/launches " + asked.brand());
        return List.of(List.of(other, launches, share));
    }
}
