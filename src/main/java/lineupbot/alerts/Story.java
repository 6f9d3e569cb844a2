package lineupbot.alerts;

import lineupbot.chat.Button;
import lineupbot.lineup.Body;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Launch;
import lineupbot.lineup.NewsItem;
import lineupbot.lineup.State;

import java.util.List;

/** What an alert is about, as it is known now and as it was told. */
sealed interface Story {

    /**
     * Something that happened to a model or brand.
     *
     * @param now null when it is withdrawn and nothing is left of it
     */
    record Event(Fact.OfLaunch told, Launch now) {
        /** Whether it still is something that happened, or is said to have. */
        boolean stands() {
            return now != null && (now.certainty() == Certainty.DONE || now.certainty() == Certainty.REPORTED);
        }

        boolean isCorrected() {
            return stands() && !told.isSame(now);
        }
    }

    /**
     * A model or brand, and what happened to it.
     *
     * @param name    in full
     * @param called  without the brand's name
     * @param isModel and not a brand as a whole
     * @param body    may be null
     * @param events  one at least
     * @param known   all that is known of it going onto the line and off it
     */
    record Subject(String key, String name, String called, boolean isModel, Body body, State state, List<Event> events,
            List<Launch> known) {
        List<Launch> standing() {
            return events.stream().filter(Event::stands).map(Event::now).toList();
        }

        List<Event> withdrawn() {
            return events.stream().filter(event -> !event.stands()).toList();
        }

        List<Event> corrected() {
            return events.stream().filter(Event::isCorrected).toList();
        }
    }

    /**
     * Launches of one brand.
     *
     * @param brand null when the lineup knows it no more
     * @param name  of the brand
     */
    record OfLaunches(String brand, String name, List<Subject> subjects) implements Story {
        List<Subject> standing() {
            return subjects.stream().filter(subject -> !subject.standing().isEmpty()).toList();
        }

        /** Whether anything of it was told otherwise. */
        boolean isCorrected() {
            return subjects.stream()
                    .anyMatch(subject -> !subject.withdrawn().isEmpty() || !subject.corrected().isEmpty());
        }
    }

    /**
     * A news item.
     *
     * @param now   null when it is withdrawn
     * @param about buttons to the models and brands that it is about
     */
    record OfNews(Fact.OfNews told, NewsItem now, List<Button> about) implements Story {
        boolean isCorrected() {
            return now != null && !now.title().equals(told.title());
        }
    }

    /**
     * Drafts for the editors.
     *
     * @param drafts those of them that still wait
     */
    record OfDrafts(List<Fact.OfDraft> drafts) implements Story {}
}
