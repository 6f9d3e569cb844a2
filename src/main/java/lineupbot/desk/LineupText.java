package lineupbot.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A lineup file that has been loaded and not understood yet.
 *
 * @param name as problems name it
 */
public record LineupText(String name, String text) {
    private static final int MOST_BYTES = 10_000_000;

    /** A text that came as bytes, such as a document that somebody has sent. */
    public static LineupText of(String name, byte[] bytes) {
        Problems problems = new Problems();
        LineupText text = of(name, bytes, problems);
        problems.throwIfAny();
        return text;
    }

    /** A lineup that was put together here, as it would stand in a file. */
    public static LineupText of(String name, LineupFile lineup) {
        return new LineupText(name, Exporter.yaml(List.of(lineup)));
    }

    /** Null, and a problem, when there is no such text. */
    static LineupText of(Path file, Problems problems) {
        try {
            return Files.size(file) > MOST_BYTES
                    ? tooLarge(file.toString(), problems)
                    : of(file.toString(), Files.readAllBytes(file), problems);
        } catch (NoSuchFileException e) {
            return none(file.toString(), 1, "no_file", problems);
        } catch (IOException e) {
            return none(file.toString(), 1, "unread", problems, "why", String.valueOf(e.getMessage()));
        }
    }

    private static LineupText of(String name, byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            return tooLarge(name, problems);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            long breaks = IntStream.range(0, in.position()).filter(at -> bytes[at] == '\n').count();
            return none(name, 1 + (int) breaks, "utf8", problems);
        }
        return new LineupText(name, out.flip().toString());
    }

    private static LineupText tooLarge(String name, Problems problems) {
        return none(name, 1, "large", problems);
    }

    private static LineupText none(String name, int line, String why, Problems problems, Object... arguments) {
        problems.addUnreadable(new Place(name, line, ""), why, arguments);
        return null;
    }
}
