package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;
import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /launches [brand] [2023 | 2023-08 | since 2023-08] [page]}: what went onto the line, newest first. */
public final class LaunchesCommand implements Command {
    private static final int PAGE = 10;
    private static final int SHOWN = 60;
    /** Word by word: since, from, с, after it perhaps a date. */
    private static final Pattern PERIOD = Pattern
            .compile("(?:(.*?) )??(?:((?i:since|from|с|со)) )?((?:19|20)\\d\\d(?:-\\d\\d){0,2})", Pattern.UNICODE_CASE);

    private final Lineup lineup;
    private final Names names;
    private final Asking asking;

    public LaunchesCommand(Lineup lineup, Names names) {
        this.lineup = lineup;
        this.names = names;
        asking = new Asking(lineup.brands());
    }

    @Override
    public String name() {
        return "launches";
    }

    @Override
    public Reply answer(Request request) {
        Page.Wanted wanted = Page.Wanted.in(request.words());
        Matcher dated = PERIOD.matcher(wanted.words());
        boolean hasPeriod = dated.matches();
        String name = hasPeriod ? Optional.ofNullable(dated.group(1)).orElse("") : wanted.words();
        Optional<Period> period = hasPeriod
                ? Period.of((dated.group(2) == null ? "" : "since ") + dated.group(3))
                : Optional.empty();
        if (hasPeriod && period.isEmpty()) {
            return notUnderstood(request);
        }
        if (name.isEmpty()) {
            return list(null, null, period.orElse(null), wanted, request.say());
        }
        return switch (names.find(name, Named.Kind.BRAND)) {
            case Match.Sure sure -> list(sure.named().key(), request.say().text(sure.named().label()),
                    period.orElse(null), wanted, request.say());
            case Match.Several several -> asking.oneOf(several.named(), request);
            case Match.Nothing nothing -> nothing.near().isEmpty()
                    ? notUnderstood(request)
                    : asking.unknown("brand.unknown", nothing.near(), request.with(name));
        };
    }

    private Reply list(String brand, String brandName, Period period, Page.Wanted wanted, Say say) {
        List<Launch> shown = lineup.launches().started(brand, period, wanted.skipped(PAGE), PAGE);
        Page<Launch> page = new Page<>(shown, wanted.number(), PAGE, lineup.launches().countStarted(brand, period));
        String command = "/launches" + (brand == null ? "" : " " + brand)
                + (period == null ? "" : " " + period.written());
        return page.exists()
                ? new LaunchList(say).of(page, brandName, period, brand == null ? "" : brand, command)
                        .inPlace(wanted.turned())
                : page.missing(command, say);
    }

    private static Reply notUnderstood(Request request) {
        Say say = request.say();
        return Reply.of(say.html("launches.unknown", "words", Visible.oneLine(request.words(), SHOWN))).missing().row(
                new Button.Press(say.text("button.launches"), "/launches"),
                new Button.Press(say.text("button.brands"), "/brands"));
    }
}
