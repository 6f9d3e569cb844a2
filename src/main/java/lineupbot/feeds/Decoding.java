package lineupbot.feeds;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns a feed's bytes into text. What the bytes themselves show goes before what anybody says of them: a mark at the
 * start; then that they are good UTF-8, which Russian in another encoding never is. Then count the XML declaration,
 * the server's header, and windows-1251, in which the rest of the Russian web is.
 */
final class Decoding {
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final int HEAD = 200;
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final char UNREADABLE = '\uFFFD';
    /** One slip in so many letters does not make it another encoding. */
    private static final int LETTERS_A_SLIP = 20;

    private Decoding() {}

    /** @param header the charset the server names; may be null, unknown and wrong */
    static String text(byte[] bytes, String header) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            String text = new String(bytes, marked.get());
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        long slips = utf8.chars().filter(letter -> letter == UNREADABLE).count();
        if (slips == 0 || slips * LETTERS_A_SLIP < utf8.chars().filter(letter -> letter > 127).count()) {
            return utf8.replace(String.valueOf(UNREADABLE), "");
        }
        return Stream.of(declared(bytes), named(header)).flatMap(Optional::stream)
                .map(charset -> strictly(bytes, charset)).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> new String(bytes, WINDOWS).replace(String.valueOf(UNREADABLE), ""));
    }

    /** By its byte order mark, or by the zeros that “<” has in two bytes. */
    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return switch (first) {
            case 0xFEFF, 0x003C -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE, 0x3C00 -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xEFBB -> Optional.of(StandardCharsets.UTF_8);
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> declared(byte[] bytes) {
        Matcher declared = DECLARED
                .matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
        return declared.find() ? named(declared.group(1)) : Optional.empty();
    }

    /** Latin 1 is what servers say when nobody has told them, and UTF-8 it is not: neither is told apart here. */
    private static Optional<Charset> named(String name) {
        try {
            return name == null
                    ? Optional.empty()
                    : Optional.of(Charset.forName(name.strip())).filter(charset -> charset.canEncode()
                            && !charset.equals(StandardCharsets.ISO_8859_1) && !charset.equals(StandardCharsets.UTF_8));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
