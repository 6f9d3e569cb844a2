package lineupbot.settings;

import lineupbot.chat.Language;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads quiet hours and digests as people write them, in any language. Thread-safe. */
final class TimeWords {
    static final LocalTime MORNING = LocalTime.of(9, 0);
    /** Fewer letters of a day's name may mean another word. */
    private static final int SHORTEST = 3;

    private final WordLists lists;
    private final DayTimes dayTimes;

    TimeWords(WordLists lists) {
        this.lists = lists;
        dayTimes = new DayTimes(lists);
    }

    /** Two different times and nothing else: 22:00-08:00, с 22 до 8, from 10 pm to 8 am. */
    Optional<QuietHours> quiet(String words) {
        return dayTimes.in(words).filter(found -> found.others().isEmpty() && found.times().size() == 2)
                .map(DayTimes.Found::times).filter(times -> !times.getFirst().equals(times.getLast()))
                .map(times -> new QuietHours(times.getFirst(), times.getLast()));
    }

    /** How often or when, or both: daily 09:00, по понедельникам, every Friday at 6 pm, 19:00. */
    Optional<Digest> digest(String words) {
        return dayTimes.in(words).filter(found -> found.times().size() <= 1).flatMap(found -> {
            LocalTime at = found.times().isEmpty() ? MORNING : found.times().getFirst();
            return often(found).map(often -> new Digest(often.day(), at));
        });
    }

    /** @param day null for no certain one */
    private record Often(boolean weekly, DayOfWeek day) {
        private static final Often DAILY = new Often(false, null);
        private static final Often WEEKLY = new Often(true, null);
    }

    private Optional<Often> often(DayTimes.Found found) {
        Set<Often> all = new HashSet<>();
        for (String word : found.others()) {
            Optional<Often> often = often(word);
            often.ifPresent(all::add);
            if (often.isEmpty() && !lists.has("words.every", word)) {
                return Optional.empty();
            }
        }
        if (all.isEmpty() && !found.times().isEmpty()) {
            return Optional.of(Often.DAILY);
        }
        if (all.equals(Set.of(Often.WEEKLY))) {
            return Optional.of(new Often(true, DayOfWeek.MONDAY));
        }
        all.remove(Often.WEEKLY);
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    private Optional<Often> often(String word) {
        if (lists.has("words.daily", word)) {
            return Optional.of(Often.DAILY);
        }
        return lists.has("words.weekly", word)
                ? Optional.of(Often.WEEKLY)
                : Arrays.stream(DayOfWeek.values()).filter(day -> isCalled(day, word)).findFirst()
                        .map(day -> new Often(true, day));
    }

    private boolean isCalled(DayOfWeek day, String word) {
        for (List<String> names : lists.all("words.days")) {
            String name = names.get(day.getValue() - 1);
            if (word.startsWith(name) || (word.length() >= SHORTEST && name.startsWith(word))) {
                return true;
            }
        }
        return Arrays.stream(Language.values())
                .anyMatch(language -> day.getDisplayName(TextStyle.SHORT, language.locale()).equalsIgnoreCase(word));
    }
}
