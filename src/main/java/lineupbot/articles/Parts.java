package lineupbot.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Cuts a sentence into parts with one verb that matters each. */
final class Parts {
    private static final Set<String> FINITE = Set.of("past", "present", "future", "imperfective", "gone");
    private static final int NEAR = 3;

    private final Sentence sentence;
    private final Meanings meanings;
    private final Set<Integer> cuts = new TreeSet<>();

    private Parts(Sentence sentence, Meanings meanings) {
        this.sentence = sentence;
        this.meanings = meanings;
    }

    static List<Part> of(Sentence sentence, Meanings meanings, List<PlantMention> plants, List<Dated> dates) {
        Parts parts = new Parts(sentence, meanings);
        parts.cutAtWords();
        plants.stream().skip(1).forEach(plant -> parts.cutAtDashed(plant.from(), plant.to() + NEAR));
        dates.stream().skip(1).forEach(date -> parts.cutAtDashed(date.from(), date.to() + 1));
        parts.cutBetweenVerbs();
        parts.cutBehindRelative();
        return parts.parts();
    }

    /** Where the writing itself shows that something else begins. */
    private void cutAtWords() {
        for (int at = 1; at < sentence.size(); at++) {
            String gap = sentence.gap(at);
            boolean comma = gap.indexOf(',') >= 0 || gap.indexOf('–') >= 0 || gap.indexOf('—') >= 0
                    || gap.indexOf('(') >= 0;
            boolean word = (meanings.at(at, "clause.contrast") && verbs(0, at) && verbs(at, sentence.size()))
                    || (comma && (meanings.at(at, "clause.relative") || meanings.at(at, "clause.that")));
            if (gap.indexOf(';') >= 0 || word || (!sentence.isRussian() && isThat(at))) {
                cuts.add(at);
            }
        }
    }

    private boolean verbs(int from, int to) {
        return meanings.all().stream().anyMatch(
                meaning -> meaning.from() >= from && meaning.to() <= to && (isVerb(meaning) || meaning.is("go")));
    }

    /** “на одном заводе выпускают X, на другом – Y”, “в 1999-м начали X, в 2004-м – Y” */
    private void cutAtDashed(int from, int to) {
        for (int at = from; at > Math.max(0, from - NEAR); at--) {
            boolean begins = sentence.gap(at).indexOf(',') >= 0 || (meanings.at(at, "clause.and") && at < from);
            if (begins && verbs(0, at) && dashed(from, to)) {
                cuts.add(at);
            }
        }
    }

    private boolean dashed(int from, int to) {
        for (int at = from; at <= Math.min(to, sentence.size() - 1); at++) {
            if (sentence.gap(at).indexOf('–') >= 0 || sentence.gap(at).indexOf('—') >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isThat(int at) {
        return meanings.at(at, "clause.that") && at > 0 && meanings.at(at - 1, "said");
    }

    private void cutBetweenVerbs() {
        int last = -1;
        for (Meanings.Meaning meaning : meanings.all()) {
            if (isVerb(meaning) && meaning.from() > last) {
                if (last >= 0 && !isOneVerb(last, meaning.from())) {
                    cut(last, meaning.from());
                }
                last = meaning.to() - 1;
            }
        }
    }

    static boolean isVerb(Meanings.Meaning meaning) {
        boolean event = meaning.is("start") || meaning.is("make") || meaning.is("put") || meaning.is("leave")
                || meaning.is("pause") || meaning.is("end") || meaning.is("resume") || meaning.is("show")
                || meaning.is("switch");
        boolean joins = meaning.is("join") && !meaning.is("join.to");
        return joins || (event && FINITE.contains(meaning.tense())) || meaning.is("mod.plan.verb")
                || meaning.is("mod.consider.verb") || meaning.is("sale.verb") || meaning.is("said")
                || meaning.is("mod.deny.verb");
    }

    /** “will be launched”, “может быть запущено”: nothing but small words between. */
    private boolean isOneVerb(int first, int second) {
        if (second - first > NEAR) {
            return false;
        }
        for (int next = first + 1; next <= second; next++) {
            if (sentence.gap(next).indexOf(',') >= 0 || meanings.at(next, "clause.and")) {
                return false;
            }
        }
        return !meanings.at(first, "said") && !meanings.at(second, "said");
    }

    private void cut(int first, int second) {
        if (cuts.stream().anyMatch(cut -> cut > first && cut <= second)) {
            return;
        }
        int comma = -1;
        int and = -1;
        for (int at = first + 1; at <= second; at++) {
            String gap = sentence.gap(at);
            if (gap.indexOf(',') >= 0 || gap.indexOf('–') >= 0 || gap.indexOf('—') >= 0 || gap.indexOf(':') >= 0) {
                comma = at;
            }
            if (meanings.at(at, "clause.and")) {
                and = at;
            }
        }
        if (and > comma && (comma < 0 || !isNamed(and, second))) {
            cuts.add(and);
        } else if (comma >= 0) {
            cuts.add(comma);
        }
    }

    /** “Z1, Z3 и Z5 планируется”: the “and” is one of a list. */
    private boolean isNamed(int and, int verb) {
        for (int at = and + 1; at < verb; at++) {
            if (sentence.token(at).isCapital() || sentence.token(at).isCode()
                    || (sentence.isRussian() && sentence.token(at).isLatin())) {
                return true;
            }
        }
        return false;
    }

    /** “Z1, который собирали здесь, с января …”: with the next comma the sentence goes on with something else. */
    private void cutBehindRelative() {
        List<Integer> begins = cuts.stream().filter(cut -> meanings.at(cut, "clause.relative")).toList();
        for (int begin : begins) {
            Meanings.Meaning first = meanings.all().stream()
                    .filter(meaning -> meaning.from() > begin && isVerb(meaning)).findFirst().orElse(null);
            int verb = first == null ? sentence.size() : first.to();
            if (first != null && !verbs(0, begin) && !verbs(first.to(), sentence.size())) {
                cutBefore(begin, first.from());
            }
            for (int at = verb; at < sentence.size() && !cuts.contains(at); at++) {
                if (sentence.gap(at).indexOf(',') >= 0 && !isNamed(at - 1, at + 1)) {
                    cuts.add(at);
                }
            }
        }
    }

    /** “Завод, который потерял X, теперь выпускает Y”: the only verb is that of the sentence. */
    private void cutBefore(int begin, int verb) {
        for (int at = verb; at > begin + 1; at--) {
            if (sentence.gap(at).indexOf(',') >= 0 && !isNamed(at - 1, at + 1)) {
                cuts.add(at);
                return;
            }
        }
    }

    private List<Part> parts() {
        List<Integer> bounds = new ArrayList<>(cuts);
        bounds.add(sentence.size());
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int to : bounds) {
            if (to > from) {
                parts.add(new Part(from, to, meanings.at(from, "clause.relative"), meanings.at(from, "clause.that"),
                        meanings.within(from, to)));
            }
            from = to;
        }
        return parts;
    }
}
