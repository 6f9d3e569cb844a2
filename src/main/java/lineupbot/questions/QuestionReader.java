package lineupbot.questions;

import lineupbot.chat.Language;
import lineupbot.chat.Texts;
import lineupbot.lineup.Body;
import lineupbot.lineup.Period;
import lineupbot.lineup.State;
import lineupbot.lineup.Vocabulary;
import lineupbot.words.Match;
import lineupbot.words.NameIndex;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in a question what it names, what it asks and how it narrows it down. Thread-safe. */
final class QuestionReader {
    private static final int LONGEST_NAME = 4;
    /** A question has no more; the rest of a long text is not read. */
    private static final int MOST_WORDS = 60;
    /** Words of a question that may be looked at for slips: each costs a walk through all names. */
    private static final int MOST_GUESSES = 6;
    private static final int SHORTEST_GUESS = 5;
    /** Russian verbs tell it by their ending, English by a word of its own. */
    private static final Pattern PAST = Pattern.compile("[а-я]{3,}(?:ли|ала|ила|ал|ил|ались|ался)|did|was|were|раньше");
    private static final Set<String> EXCEPT = Set.of("до", "кроме", "before", "except");
    private static final Set<Named.Kind> PLACES = EnumSet.of(Named.Kind.SITE);
    private static final Set<Named.Kind> ALL = EnumSet.allOf(Named.Kind.class);

    private final Lexicon lexicon = new Lexicon();
    private final Vocabulary vocabulary;
    private final Periods periods;
    private final Names names;

    QuestionReader(Names names, Vocabulary vocabulary, Texts texts) {
        this.names = names;
        this.vocabulary = vocabulary;
        periods = new Periods(texts);
    }

    Question read(List<Word> said) {
        List<Word> words = said.subList(0, Math.min(said.size(), MOST_WORDS));
        Reading reading = new Reading(words);
        reading.names();
        reading.period();
        reading.meanings();
        reading.filters();
        reading.guesses();
        reading.places();
        return reading.question();
    }

    boolean isStop(Word word) {
        return lexicon.isStop(word);
    }

    /** One question being read; a word that is explained is taken. */
    private final class Reading {
        private final List<Word> words;
        private final NameIndex index = names.index();
        private final boolean[] taken;
        private final List<List<Named>> found = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private final List<String> meanings = new ArrayList<>();
        private Optional<Body> body = Optional.empty();
        private Optional<State> state = Optional.empty();
        private Optional<String> country = Optional.empty();
        private Optional<Period> period = Optional.empty();

        private Reading(List<Word> words) {
            this.words = words;
            taken = new boolean[words.size()];
        }

        /** Names of several words first: “U5 plus” is no U5. */
        private void names() {
            for (int length = Math.min(LONGEST_NAME, words.size()); length > 0; length--) {
                for (int at = 0; at + length <= words.size(); at++) {
                    if (isFree(at, length) && mayName(at, length)) {
                        name(at, length);
                    }
                }
            }
        }

        private void name(int at, int length) {
            Optional<Match> match = index.known(text(at, length), ALL);
            if (match.isPresent()) {
                take(at, length);
                add(at, match.get());
            }
        }

        private void add(int at, Match match) {
            int place = 0;
            while (place < places.size() && places.get(place) < at) {
                place++;
            }
            places.add(place, at);
            found.add(place, switch (match) {
                case Match.Sure sure -> List.of(sure.named());
                case Match.Several several -> several.named();
                case Match.Nothing nothing -> nothing.near();
            });
        }

        /** A number, a body or a word of the question is no name by itself, and nothing begins with “the”. */
        private boolean mayName(int at, int length) {
            Word first = words.get(at);
            if (length > 1) {
                return !lexicon.isStop(first) && !words.subList(at, at + length).stream().allMatch(lexicon::knows);
            }
            return !lexicon.knows(first) && vocabulary.body(first.written()).isEmpty()
                    && !first.written().chars().allMatch(Character::isDigit) && first.written().length() > 1;
        }

        private void period() {
            periods.in(words).ifPresent(dated -> {
                period = Optional.of(dated.period());
                for (int at = dated.from(); at < dated.to(); at++) {
                    taken[at] = true;
                }
            });
        }

        private void meanings() {
            for (int at = 0; at < words.size(); at++) {
                for (Lexicon.Phrase phrase : lexicon.at(words, at)) {
                    if (isFree(at, phrase.stems().size()) && !meanings.contains(phrase.meaning())) {
                        meanings.add(phrase.meaning());
                    }
                }
            }
        }

        private void filters() {
            for (int at = 0; at < words.size(); at++) {
                String word = words.get(at).written();
                if (!taken[at]) {
                    body = body.or(() -> vocabulary.body(word));
                    boolean left = at > 0 && EXCEPT.contains(words.get(at - 1).written().toLowerCase(Locale.ROOT));
                    country = country.or(() -> left ? Optional.empty() : vocabulary.country(word));
                    boolean isState = !lexicon.isStop(words.get(at));
                    state = state.or(() -> isState ? vocabulary.state(word) : Optional.empty());
                    taken[at] = vocabulary.body(word).isPresent() || vocabulary.country(word).isPresent();
                }
            }
        }

        /** Words that mean nothing else may be names with a slip. */
        private void guesses() {
            int guesses = 0;
            for (int at = 0; at < words.size() && guesses < MOST_GUESSES; at++) {
                Word word = words.get(at);
                if (!taken[at] && word.written().length() >= SHORTEST_GUESS && !lexicon.knows(word)) {
                    guesses++;
                    if (index.find(word.written(), ALL) instanceof Match.Sure sure) {
                        take(at, 1);
                        add(at, sure);
                    }
                }
            }
        }

        /** “Hyundai … завод”: a place that is called after a brand is meant, not the brand. */
        private void places() {
            if (meanings.contains("thing.plant")) {
                found.replaceAll(named -> named.size() == 1 && named.getFirst().kind() == Named.Kind.BRAND
                        && index.known("завод " + named.getFirst().label().in(Language.EN), PLACES)
                                .orElse(null) instanceof Match.Sure sure ? List.of(sure.named()) : named);
            }
        }

        private Question question() {
            List<Word> unknown = new ArrayList<>();
            for (int at = 0; at < words.size(); at++) {
                if (!taken[at] && !lexicon.knows(words.get(at))) {
                    unknown.add(words.get(at));
                }
            }
            return new Question(List.copyOf(found), List.copyOf(meanings), body, state, country, period, unknown,
                    words.stream().anyMatch(Reading::isPast));
        }

        private static boolean isPast(Word word) {
            String written = word.written().toLowerCase(Locale.ROOT);
            return PAST.matcher(written).matches();
        }

        private boolean isFree(int at, int length) {
            for (int next = at; next < at + length; next++) {
                if (taken[next]) {
                    return false;
                }
            }
            return true;
        }

        private void take(int at, int length) {
            for (int next = at; next < at + length; next++) {
                taken[next] = true;
            }
        }

        private String text(int at, int length) {
            return words.subList(at, at + length).stream().map(Word::written).collect(Collectors.joining(" "));
        }
    }
}
