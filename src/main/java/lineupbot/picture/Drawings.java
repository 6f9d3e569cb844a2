package lineupbot.picture;

import lineupbot.chat.Enclosure;
import lineupbot.settings.Theme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;

/** Makes pictures of what is to be seen, to be drawn when somebody has to see it. */
final class Drawings {
    private Drawings() {}

    /**
     * A picture of facts in a theme. Its version follows from both and from nothing else: facts are records all the way
     * down, so what they say of themselves is what is to be seen.
     */
    static <T extends Record> Enclosure.Drawing of(String name, T facts, Theme theme, Function<T, byte[]> draw) {
        String seen = Atelier.STYLE + " " + theme + " " + facts;
        return new Enclosure.Drawing(name, digest(seen), () -> draw.apply(facts));
    }

    private static String digest(String seen) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(seen.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
