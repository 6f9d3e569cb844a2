package lineupbot.alerts;

import lineupbot.alerts.Story.OfDrafts;
import lineupbot.alerts.Story.OfLaunches;
import lineupbot.alerts.Story.OfNews;
import lineupbot.alerts.Story.Subject;
import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;
import lineupbot.lineup.Footnotes;
import lineupbot.lineup.Labels;
import lineupbot.lineup.Launch;
import lineupbot.lineup.NewsItem;
import lineupbot.lineup.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An alert as people read it: one message, with buttons to the cards, to share it, and to the subscriptions. */
final class AlertText {
    /** A message holds 4096 characters (Bot API: sendMessage). */
    static final int MOST_LETTERS = 4000;
    private static final int MODELS = 12;
    private static final int FEW_MODELS = 4;
    private static final int TITLE = 300;
    private static final int SUMMARY = 2000;
    private static final int CARDS = 9;
    private static final int CARDS_A_ROW = 3;

    private final Say say;

    AlertText(Say say) {
        this.say = say;
    }

    Reply of(Story story) {
        return switch (story) {
            case OfLaunches launches -> launches(launches);
            case OfNews news -> news(news);
            case OfDrafts drafts -> new DraftsText(say).of(drafts);
        };
    }

    private Reply launches(OfLaunches story) {
        Html text = Stream
                .of(new LaunchTelling(say, story, MODELS, UnaryOperator.identity()),
                        new LaunchTelling(say, story, MODELS, Launch::brief),
                        new LaunchTelling(say, story, FEW_MODELS, Launch::brief))
                .map(LaunchTelling::text).filter(told -> told.plain().length() <= MOST_LETTERS).findFirst()
                .orElseGet(() -> new LaunchTelling(say, story, 1, Launch::brief).text());
        List<Button> models = models(story.subjects());
        Reply reply = Reply.of(text).grid(models, CARDS_A_ROW);
        if (story.brand() == null) {
            return reply.row(subscriptions());
        }
        Button brand = Labels.brand(story.brand(), say.text("button.brand.named", "brand", story.name()));
        String shared = models.size() == 1 ? models.getFirst().press() : brand.press();
        return reply.row(brand).row(share(shared), subscriptions());
    }

    private static List<Button> models(List<Subject> subjects) {
        List<Subject> models = subjects.stream().filter(Subject::isModel).limit(CARDS).toList();
        return models.stream()
                .<Button>map(model -> Labels.model(model.key(), models.size() == 1 ? model.name() : model.called()))
                .toList();
    }

    private Reply news(OfNews story) {
        return story.now() == null
                ? Reply.of(Html.lines(
                        List.of(say.html("alert.withdrawn", "what", title(story.told().title().in(say.language()))),
                                say.html("alert.gone"))))
                        .row(new Button.Press(say.text("button.news.all"), "/news"), subscriptions())
                : news(story, story.now());
    }

    private Reply news(OfNews story, NewsItem item) {
        List<Html> lines = new ArrayList<>();
        Html title = title(say.text(item.title()));
        lines.add(story.isCorrected() ? say.html("alert.corrected", "what", title) : title);
        if (item.summary() != null) {
            lines.add(Html.text(Visible.oneLine(say.text(item.summary()), SUMMARY)));
        }
        if (story.isCorrected()) {
            lines.add(say.html("alert.before.title", "told", Visible.oneLine(say.text(story.told().title()), TITLE)));
        }
        String first = story.about().stream().map(Button::press).findFirst()
                .map(press -> press.replaceFirst("^/\\w+", "/news")).orElse("/news");
        return Reply.of(Html.join("\n\n", List.of(Html.lines(lines), Footnotes.cited(dated(item), say))))
                .grid(story.about().stream().limit(CARDS).toList(), CARDS_A_ROW)
                .row(new Button.Press(say.text("button.news"), first), share(first)).row(subscriptions());
    }

    private static Html title(String words) {
        return Html.bold(Visible.oneLine(words, TITLE));
    }

    /** A page without a date reports on the day of the news. */
    private static Source dated(NewsItem item) {
        Source source = item.source();
        return new Source(source.key(), source.name(), source.url(),
                Optional.ofNullable(source.date()).orElse(item.date()), source.trust());
    }

    private Button share(String command) {
        return new Button.Share(say.text("button.share"), command);
    }

    private Button subscriptions() {
        return new Button.Press(say.text("alert.subscriptions"), "/subscriptions");
    }
}
