package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Visible;
import lineupbot.store.SearchWords;
import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;

/** {@code /search words [page]}: brands, models, claims and news in which the words are, in any of their forms. */
public final class SearchCommand implements Command {
    private static final int PAGE = 6;
    private static final int SHOWN = 60;

    private final Search search;
    private final Names names;

    public SearchCommand(Search search, Names names) {
        this.search = search;
        this.names = names;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Reply answer(Request request) {
        if (SearchWords.counting(request.words()).isEmpty()) {
            return Reply.of(request.say().html("search.which")).row(
                    new Button.Press(request.say().text("button.brands"), "/brands"),
                    new Button.Press(request.say().text("button.news"), "/news"));
        }
        Page.Wanted wanted = wanted(request.words());
        Page<Hit> page = page(wanted);
        if (wanted.turned() && !page.exists()) {
            // A number that is no page is a word: a model may be called so.
            Page.Wanted whole = new Page.Wanted(request.words(), 1, false);
            Page<Hit> found = page(whole);
            if (found.total() > 0) {
                return list(found, whole, request);
            }
        }
        return list(page, wanted, request);
    }

    private Reply list(Page<Hit> page, Page.Wanted wanted, Request request) {
        String command = "/search " + String.join(" ", SearchWords.counting(wanted.words()));
        return page.exists() || page.total() == 0
                ? new SearchList(request.say()).of(page, Visible.oneLine(wanted.words(), SHOWN), command)
                        .inPlace(wanted.turned())
                : page.missing(command, request.say());
    }

    private Page<Hit> page(Page.Wanted wanted) {
        Hit.Some found = search.find(wanted.words(), wanted.skipped(PAGE), PAGE);
        return new Page<>(found.hits(), wanted.number(), PAGE, found.total());
    }

    /** “Brock 75” is a name with a number, not a page of Brock, and a number alone is a word. */
    private Page.Wanted wanted(String words) {
        Page.Wanted wanted = Page.Wanted.in(words);
        boolean isName = names.find(words, Named.Kind.BRAND, Named.Kind.MODEL) instanceof Match.Sure;
        return isName || SearchWords.counting(wanted.words()).isEmpty() ? new Page.Wanted(words, 1, false) : wanted;
    }
}
