package lineupbot.settings;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds times of the day in what people write: 22, 22:00, 10 p.m., 8 утра, полночь. */
final class DayTimes {
    private static final Pattern PARTING = Pattern.compile("[\\s,;\\p{Pd}\u2212]+|(?<=\\d)(?=\\p{L})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d\\d))?");
    private static final int NOON = 12;
    private static final int EVENING = 6;

    private final WordLists lists;

    DayTimes(WordLists lists) {
        this.lists = lists;
    }

    /**
     * What was found.
     *
     * @param others the words that are no times and mean something, in lower case
     */
    record Found(List<LocalTime> times, List<String> others) {}

    /** Empty when something in the words looks like a time and is none, such as 25:00. */
    Optional<Found> in(String words) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("\\b([ap])\\.\\s?m\\b\\.?", "$1m");
        ListIterator<String> word = PARTING.splitAsStream(plain.strip()).filter(one -> !one.isEmpty()).toList()
                .listIterator();
        while (word.hasNext()) {
            String next = word.next();
            if (Character.isDigit(next.charAt(0))) {
                Optional<LocalTime> time = time(next, half(word));
                if (time.isEmpty()) {
                    return Optional.empty();
                }
                found.times().add(time.get());
            } else {
                note(next, found);
            }
        }
        return Optional.of(found);
    }

    private void note(String word, Found found) {
        if (lists.has("words.midnight", word)) {
            found.times().add(LocalTime.MIDNIGHT);
        } else if (lists.has("words.noon", word)) {
            found.times().add(LocalTime.NOON);
        } else if (!lists.has("words.between", word)) {
            found.others().add(word);
        }
    }

    /** The list with the word that says which half of the day a time means; empty when there is no such word. */
    private String half(ListIterator<String> word) {
        while (word.hasNext()) {
            String next = word.next();
            for (String half : List.of("words.am", "words.pm", "words.night")) {
                if (lists.has(half, next)) {
                    return half;
                }
            }
            if (!lists.has("words.hours", next)) {
                word.previous();
                return "";
            }
        }
        return "";
    }

    private static Optional<LocalTime> time(String written, String half) {
        Matcher parts = TIME.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        boolean fits = minute < 60
                && (half.isEmpty() ? hour < 24 || (hour == 24 && minute == 0) : hour >= 1 && hour <= NOON);
        return fits ? Optional.of(LocalTime.of(ofDay(hour, half), minute)) : Optional.empty();
    }

    private static int ofDay(int hour, String half) {
        boolean later = half.equals("words.pm") || (half.equals("words.night") && hour > EVENING && hour < NOON);
        return half.isEmpty() ? hour % 24 : hour % NOON + (later ? NOON : 0);
    }
}
