package lineupbot.drafts;

import lineupbot.desk.LineupFile.SiteEntry;
import lineupbot.lineup.Body;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.When;
import lineupbot.lineup.WhenReader;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Corrects a field of a draft as an editor says. */
final class Edit {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 500;

    private final Known known;
    private final Choices choices;
    private final WhenReader dates;

    Edit(Known known, Choices choices, WhenReader dates) {
        this.known = known;
        this.choices = choices;
        this.dates = dates;
    }

    /**
     * The content with that field corrected.
     *
     * @param number of the happening or statement; 0 for the news itself
     * @return empty when the words are nothing that the field can be
     */
    Optional<Content> of(Content content, int number, Field field, String said) {
        String words = choices.called(field, said).orElse(said);
        try {
            return number == 0
                    ? Optional.of(news(content, field, words))
                    : content.happening(number).map(happening -> happening(content, happening, field, words))
                            .or(() -> content.statement(number)
                                    .map(statement -> statement(content, statement, field, words)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Content happening(Content content, Happening happening, Field field, String words) {
        return switch (field) {
            case BRAND -> brand(content, happening.brand(), named(words));
            case MODEL ->
                content.changing(happening, it -> it.of(it.brand(), words.equals(Choices.NONE) ? null : named(words)));
            case BODY -> content.changing(happening,
                    it -> it.shaped(words.equals(Choices.NONE) ? null : Body.valueOf(constant(words))));
            case KIND -> content.changing(happening, it -> it.being(Kind.valueOf(constant(words))));
            case CERTAINTY -> content.changing(happening, it -> it.sure(Certainty.valueOf(constant(words))));
            case WHEN -> content.changing(happening, it -> it.on(date(words)));
            case SITE -> content.changing(happening, it -> it.at(words.equals(Choices.NONE) ? null : site(words)));
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

    private Content news(Content content, Field field, String words) {
        return switch (field) {
            case TITLE -> content.titled(text(words));
            case NAME -> content.from(named(words));
            case URL -> content.at(words.equals(Choices.NONE) ? null : address(words));
            case DATE -> content.of(day(words));
            default -> throw new IllegalArgumentException();
        };
    }

    private String site(String key) {
        return known.sites().stream().map(SiteEntry::key).filter(key::equals).findFirst()
                .orElseThrow(IllegalArgumentException::new);
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

    private When date(String words) {
        return dates.read(words).orElseThrow(IllegalArgumentException::new);
    }

    private LocalDate day(String words) {
        return Optional.of(date(words)).filter(When.Day.class::isInstance).flatMap(When::first)
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String address(String words) {
        if (!words.matches("https?://\\S+") || URI.create(words).getHost() == null) {
            throw new IllegalArgumentException();
        }
        return words;
    }
}
