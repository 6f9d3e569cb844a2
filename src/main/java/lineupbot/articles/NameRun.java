package lineupbot.articles;

/** Where words that look like a name go on: Latin words and codes among Russian ones, capitals among English ones. */
final class NameRun {
    private static final int LONGEST = 5;
    private static final int FIGURES = 3;

    private final Sentence sentence;
    private final Meanings meanings;
    private final boolean russian;

    NameRun(Sentence sentence, Meanings meanings) {
        this.sentence = sentence;
        this.meanings = meanings;
        russian = sentence.isRussian();
    }

    boolean isRussian() {
        return russian;
    }

    /** Whether a name may begin here. */
    boolean beginsAt(int at) {
        Token token = sentence.token(at);
        boolean day = russian && meanings.at(at, "weekday");
        if ((meanings.at(at, "name.not") && !day) || token.isNumber()
                || (token.isLatin() && Origins.BUILT.matcher(token.folded()).matches())) {
            return false;
        }
        return token.isCode() || (token.isLatin()
                ? russian ? token.written().length() > 1 : token.isCapital()
                : token.isQuoted() && token.isCapital());
    }

    /** The word behind the name that begins at {@code from}. */
    int end(int from) {
        int end = from + 1;
        boolean latin = sentence.token(from).isLatin();
        while (end < sentence.size() && end - from < LONGEST && sentence.token(end).isNextTo() && !closesBefore(end)
                && goesOn(end, latin)) {
            end++;
        }
        return end;
    }

    /** A quotation mark that opens or closes parts names: «Волга» K40. */
    private boolean closesBefore(int at) {
        String gap = sentence.gap(at);
        return gap.indexOf('»') >= 0 || gap.indexOf('”') >= 0;
    }

    private boolean goesOn(int at, boolean latin) {
        Token token = sentence.token(at);
        if (meanings.at(at, "name.not") && !(russian && meanings.at(at, "weekday"))) {
            return meanings.at(at, "name.suffix");
        }
        if (token.isNumber()) {
            return token.written().length() <= FIGURES && token.written().chars().allMatch(Character::isDigit)
                    && !countsSomething(at + 1);
        }
        return token.isCode() || meanings.at(at, "name.suffix")
                || (token.isLatin() ? russian || token.isCapital() : !latin && token.isCapital());
    }

    /** “Zubr 75” is a name, “Zubr 75 машин” is not. */
    private boolean countsSomething(int at) {
        return at < sentence.size() && sentence.token(at).isNextTo() && !meanings.at(at, "clause.and");
    }
}
