package lineupbot.words;

import java.util.Optional;
import java.util.function.Function;

/** Turns what people say in their own words into a command's text. */
public final class Understanding implements Function<String, Optional<String>> {
    private static final int LONGEST = 256;

    private final Names names;

    public Understanding(Names names) {
        this.names = names;
    }

    /** A name by itself asks for its card. */
    @Override
    public Optional<String> apply(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (names.find(words, Named.Kind.BRAND, Named.Kind.MODEL, Named.Kind.PLANT)) {
            case Match.Sure sure -> Optional.of(command(sure.named()));
            case Match.Several several -> Optional.of("/model " + words);
            case Match.Nothing nothing -> Optional.empty();
        };
    }

    private static String command(Named named) {
        return switch (named.kind()) {
            case BRAND -> "/brand " + named.key();
            case MODEL -> "/model " + named.key();
            case PLANT, SITE, MAKER -> "/plant";
        };
    }
}
