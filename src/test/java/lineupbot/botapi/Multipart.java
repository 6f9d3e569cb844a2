package lineupbot.botapi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads multipart/form-data; every byte is one character of ISO 8859-1 until it is known to be text. */
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");

    private Multipart() {}

    /** A part of a form; one with a file name is a file. */
    record Part(String name, Optional<String> fileName, String raw) {
        boolean isFile() {
            return fileName.isPresent();
        }

        int size() {
            return raw.length();
        }

        String text() {
            return utf8(raw);
        }
    }

    static List<Part> read(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw Refusal.badRequest("boundary parameter not found");
        }
        String whole = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        String[] pieces = whole.split(Pattern.quote("\r\n--" + boundary.group(1)), -1);
        return Arrays.stream(pieces).filter(piece -> piece.contains("\r\n\r\n")).map(Multipart::part).toList();
    }

    private static Part part(String piece) {
        int gap = piece.indexOf("\r\n\r\n");
        String headers = piece.substring(0, gap);
        return new Part(first(NAME, headers).orElse(""), first(FILE_NAME, headers), piece.substring(gap + 4));
    }

    private static Optional<String> first(Pattern pattern, String headers) {
        return pattern.matcher(headers).results().map((MatchResult found) -> utf8(found.group(1))).findFirst();
    }

    private static String utf8(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
