package lineupbot.drafts;

import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;
import lineupbot.lineup.WhenReader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code edit [number] [field] [value]}: goes one step further with each press or answer, and can be said at once. */
final class Editing {
    private static final Pattern SAID = Pattern.compile("(?:(\\d{1,4})(?: |$))?(?:(\\p{L}+)(?: (.*))?)?");
    private static final int SHOWN = 60;

    private final Drafts drafts;
    private final Known known;
    private final Say say;
    private final Choices choices;
    private final Edit edit;

    Editing(Drafts drafts, Known known, WhenReader dates, Say say) {
        this.drafts = drafts;
        this.known = known;
        this.say = say;
        choices = new Choices(known, say);
        edit = new Edit(known, choices, dates);
    }

    /** @param draft that is open */
    Reply answer(Draft draft, String words) {
        EditCard card = new EditCard(say, known, choices, draft);
        Matcher said = SAID.matcher(words);
        if (!said.matches() || words.isEmpty()) {
            return card.things();
        }
        int number = said.group(1) == null ? 0 : Integer.parseInt(said.group(1));
        String field = said.group(2) == null ? "" : said.group(2);
        if (number > 0 && !draft.content().has(number)) {
            return card.things();
        }
        if (number > 0 && field.equals("remove")) {
            return keep(draft, draft.content().without(number));
        }
        return Field.called(field).filter(one -> fits(draft, number, one))
                .map(found -> change(draft, number, found, said.group(3), card))
                .orElseGet(() -> number > 0 ? card.fields(number) : card.things());
    }

    private static boolean fits(Draft draft, int number, Field field) {
        if (number == 0) {
            return Field.OF_NEWS.contains(field);
        }
        return (draft.content().happening(number).isPresent() ? Field.OF_HAPPENINGS : Field.OF_STATEMENTS)
                .contains(field);
    }

    private Reply change(Draft draft, int number, Field field, String value, EditCard card) {
        if (value == null) {
            return card.values(number, field);
        }
        Optional<Content> changed = edit.of(draft.content(), number, field, value);
        return changed.map(content -> keep(draft, content))
                .orElseGet(() -> card.again(number, field, Visible.oneLine(value, SHOWN)));
    }

    private Reply keep(Draft draft, Content content) {
        boolean kept = drafts.change(draft, content);
        Reply card = new DraftCard(say, known).of(drafts.find(draft.id()).orElse(draft));
        return kept ? card : DraftCard.below(say.html("draft.changed"), card);
    }
}
