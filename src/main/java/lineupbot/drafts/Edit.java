package lineupbot.drafts;

import lineupbot.desk.LineupFile.SiteEntry;
import lineupbot.lineup.Body;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.When;
import lineupbot.store.SearchWords;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Corrects a field of a draft as an editor says. */
final class Edit {
    static final String NONE = "none";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 500;
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private final Known known;

    Edit(Known known) {
        this.known = known;
    }

    /**
     * The content with that field corrected.
     *
     * @param number of the happening or statement; 0 for the news itself
     * @return empty when the words are nothing that the field can be
     */
    Optional<Content> of(Content content, int number, Field field, String words) {
        try {
            return number == 0
                    ? Optional.of(news(content, field, words))
                    : content.happening(number).map(happening -> happening(content, happening, field, words))
                            .or(() -> content.statement(number)
                                    .map(statement -> statement(content, statement, field, words)));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private Content happening(Content content, Happening happening, Field field, String words) {
        return switch (field) {
            case BRAND -> brand(content, happening.brand(), named(words));
            case MODEL ->
                content.changing(happening, it -> it.of(it.brand(), words.equals(NONE) ? null : named(words)));
            case BODY ->
                content.changing(happening, it -> it.shaped(words.equals(NONE) ? null : Body.valueOf(constant(words))));
            case KIND -> content.changing(happening, it -> it.being(Kind.valueOf(constant(words))));
            case CERTAINTY -> content.changing(happening, it -> it.sure(Certainty.valueOf(constant(words))));
            case WHEN -> content.changing(happening, it -> it.on(When.parse(iso(words))));
            case SITE -> content.changing(happening, it -> it.at(words.equals(NONE) ? null : site(words)));
            case TEXT, TITLE, NAME, URL, DATE -> throw new IllegalArgumentException();
        };
    }

    /** A brand is called the same wherever the draft names it. */
    private Content brand(Content content, String before, String name) {
        Content renamed = content;
        for (Happening happening : content.happenings()) {
            if (happening.brand().equals(before)) {
                renamed = renamed.changing(happening, it -> it.of(name, it.model()));
            }
        }
        return renamed.calling(known.brandKey(before), known.brandKey(name));
    }

    private static Content statement(Content content, Statement statement, Field field, String words) {
        return switch (field) {
            case TEXT -> content.changing(statement, it -> it.saying(text(words)));
            case CERTAINTY -> content.changing(statement, it -> it.sure(Certainty.valueOf(constant(words))));
            default -> throw new IllegalArgumentException();
        };
    }

    private static Content news(Content content, Field field, String words) {
        return switch (field) {
            case TITLE -> content.titled(text(words));
            case NAME -> content.from(named(words));
            case URL -> content.at(words.equals(NONE) ? null : address(words));
            case DATE -> content.of(LocalDate.parse(iso(words)));
            default -> throw new IllegalArgumentException();
        };
    }

    private String site(String words) {
        String wanted = SearchWords.fold(words);
        return known.sites().stream()
                .filter(site -> site.key().equals(words) || site.name().words().values().stream()
                        .anyMatch(name -> SearchWords.fold(name).equals(wanted)))
                .findFirst().map(SiteEntry::key).orElseThrow(IllegalArgumentException::new);
    }

    private static String named(String words) {
        return fitting(words, LONGEST_NAME);
    }

    private static String text(String words) {
        return fitting(words, LONGEST_TEXT);
    }

    private static String fitting(String words, int most) {
        if (words.length() > most || words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException();
        }
        return words;
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    /** 16.08.2023 as lineup files write it. */
    private static String iso(String words) {
        Matcher day = FIGURES.matcher(words);
        return day.matches()
                ? LocalDate.of(Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(1))).toString()
                : words;
    }

    private static String address(String words) {
        if (!words.matches("https?://\\S+") || URI.create(words).getHost() == null) {
            throw new IllegalArgumentException();
        }
        return words;
    }
}
