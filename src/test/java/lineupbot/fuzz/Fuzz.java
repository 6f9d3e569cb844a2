package lineupbot.fuzz;

import java.util.List;
import java.util.Random;

/** How much is fuzzed, and how texts are spoilt. Seeded: each build tries the same, which {@code -Dfuzz.times} goes on. */
public final class Fuzz {
    private static final int TIMES = Integer.getInteger("fuzz.times", 1);

    private final Random random;
    private final List<String> pieces;

    /** @param pieces that are put in somewhere */
    public Fuzz(long seed, List<String> pieces) {
        random = new Random(seed);
        this.pieces = List.copyOf(pieces);
    }

    /** How many inputs, when there are so many in each build. */
    public static int inputs(int inEachBuild) {
        return inEachBuild * TIMES;
    }

    public Random random() {
        return random;
    }

    /** The text with one to three things wrong in it. */
    public String spoilt(String text) {
        String spoilt = text;
        for (int times = random.nextInt(1, 4); times > 0; times--) {
            spoilt = once(spoilt);
        }
        return spoilt;
    }

    private String once(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(1, random.nextInt(8) == 0 ? 400 : 12));
        String part = text.substring(from, to);
        String piece = pieces.get(random.nextInt(pieces.size()));
        return text.substring(0, from) + switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> part + part;
            case 2 -> piece + part;
            case 3 -> piece;
            case 4 -> new StringBuilder(part).reverse();
            default -> part.isEmpty() ? piece : (char) (part.charAt(0) ^ 1 << random.nextInt(7)) + part.substring(1);
        } + text.substring(to);
    }
}
