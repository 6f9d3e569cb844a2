package lineupbot.lineup;

import java.util.List;

/**
 * What a change to the lineup has made new, and what of it reads differently now: ids, in the order of the change.
 *
 * @param newLaunches     of launches
 * @param changedLaunches of launches that were there
 * @param newNews         of news items
 * @param changedNews     of news items that were there
 */
public record LineupChange(List<Long> newLaunches, List<Long> changedLaunches, List<Long> newNews,
        List<Long> changedNews) {
    public LineupChange {
        newLaunches = List.copyOf(newLaunches);
        changedLaunches = List.copyOf(changedLaunches);
        newNews = List.copyOf(newNews);
        changedNews = List.copyOf(changedNews);
    }

    public boolean isEmpty() {
        return newLaunches.isEmpty() && changedLaunches.isEmpty() && newNews.isEmpty() && changedNews.isEmpty();
    }
}
