package lineupbot.articles;

import lineupbot.lineup.Certainty;

/** How sure a part of a sentence is of what it says. */
final class Modality {
    private static final int NEGATION_REACH = 2;
    private static final String CLOSES = " :;–—";
    private static final int INTENT_REACH = 4;

    private final Sentence sentence;
    private final Meanings whole;

    /** @param whole what the words of the whole sentence mean: who says so often stands in another part */
    Modality(Sentence sentence, Meanings whole) {
        this.sentence = sentence;
        this.whole = whole;
    }

    /**
     * How sure it is; null when it does not say whether it is so.
     *
     * @param before the part before, when this one is what is said, thought or denied in it; may be null
     * @param verb   where the verb stands
     * @param tense  its tense, as {@code words/articles.properties} names it
     */
    Certainty of(Part part, Part before, int verb, String tense) {
        Meanings meanings = part.meanings();
        boolean told = before != null && part.told();
        if (meanings.has("mod.deny") || isNegated(part, verb) || (told && before.meanings().has("mod.deny"))) {
            return Certainty.DENIED;
        }
        if (meanings.has("mod.consider.verb") || (told && before.meanings().has("mod.consider.verb"))
                || (isOpen(tense) && meanings.has("mod.consider"))) {
            return Certainty.CONSIDERED;
        }
        if (isPlan(part) || tense.equals("future") || (told && isPlan(before))
                || (isOpen(tense) && (meanings.has("mod.plan") || tense.equals("open")))) {
            return Certainty.PLANNED;
        }
        if (tense.equals("noun") && !meanings.has("happened")) {
            return null;
        }
        return isRumour() ? Certainty.REPORTED : Certainty.DONE;
    }

    private boolean isPlan(Part part) {
        return part.meanings().of("mod.plan.verb")
                .anyMatch(verb -> !isReflexive(verb.from()) || isIntent(verb.from(), part.to()));
    }

    /** “собирается” is both “is built” and “is going to”; what it is going to do stands behind it. */
    boolean isIntent(int verb, int to) {
        for (int at = verb + 1; isReflexive(verb) && at < Math.min(verb + INTENT_REACH, to); at++) {
            if (sentence.token(at).folded().matches("\\p{L}+(?:ть|ти|ться|чь)")) {
                return true;
            }
        }
        return false;
    }

    private boolean isReflexive(int verb) {
        String word = sentence.token(verb).folded();
        return word.startsWith("собираетс") || word.startsWith("собираютс");
    }

    private static boolean isOpen(String tense) {
        return tense.equals("open") || tense.equals("noun");
    }

    boolean isRumour() {
        return whole.has("rumour.strong") || (whole.has("rumour.weak") && !whole.has("official"));
    }

    /** “не начал”, “has not yet started”; “не только” denies nothing. */
    private boolean isNegated(Part part, int verb) {
        for (int at = verb - 1; at >= Math.max(part.from(), verb - NEGATION_REACH); at--) {
            String next = sentence.token(at + 1).folded();
            if (CLOSES.indexOf(sentence.gap(at + 1).strip()) > 0) {
                return false;
            }
            if (whole.at(at, "neg") && !next.startsWith("тольк") && !next.equals("only")) {
                return true;
            }
        }
        return false;
    }
}
