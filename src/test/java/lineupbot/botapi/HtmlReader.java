package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads HTML as Telegram does, and complains in its words. One thing is stricter: Telegram shows an {@code &} that
 * starts no known entity as it is, but asks for it to be escaped, so here it is an error.
 */
final class HtmlReader {
    private static final Pattern CHARACTER = Pattern
            .compile("&(?:(lt|gt|amp|quot)|#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));");
    private static final Pattern END_TAG = Pattern.compile("</([^\\s>]*)\\s*>");

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<JsonNode> entities = new ArrayList<>();
    private int at;

    private record Open(HtmlTag tag, int offset) {}

    private HtmlReader(String html) {
        this.html = html;
    }

    static Markup read(String html) {
        return new HtmlReader(html).read();
    }

    private Markup read() {
        while (at < html.length()) {
            switch (html.charAt(at)) {
                case '&' -> character();
                case '<' -> tag();
                default -> text.append(html.charAt(at++));
            }
        }
        if (!open.isEmpty()) {
            String name = open.element().tag().name();
            throw new BadMarkup("Can't find end tag corresponding to start tag \"%s\"".formatted(name));
        }
        return new Markup(text.toString(), List.copyOf(entities));
    }

    private void character() {
        Matcher found = CHARACTER.matcher(html).region(at, html.length());
        if (!found.lookingAt()) {
            throw bad("Unsupported HTML entity");
        }
        int code = found.group(1) != null
                ? named(found.group(1))
                : found.group(2) != null ? Integer.parseInt(found.group(2)) : Integer.parseInt(found.group(3), 16);
        if (code == 0 || !Character.isValidCodePoint(code)) {
            throw bad("Unsupported HTML entity");
        }
        text.appendCodePoint(code);
        at = found.end();
    }

    private static int named(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            default -> '"';
        };
    }

    private void tag() {
        if (html.startsWith("</", at)) {
            end();
            return;
        }
        Matcher start = HtmlTag.START.matcher(html).region(at, html.length());
        if (!start.lookingAt()) {
            throw bad("Unclosed start tag");
        }
        HtmlTag tag = HtmlTag.of(start);
        tag.complaint().ifPresent(complaint -> { throw bad(complaint); });
        open.push(new Open(tag, text.length()));
        at = start.end();
    }

    private void end() {
        if (open.isEmpty()) {
            throw bad("Unexpected end tag");
        }
        Matcher end = END_TAG.matcher(html).region(at, html.length());
        if (!end.lookingAt()) {
            throw bad("Unclosed end tag");
        }
        Open start = open.pop();
        if (!end.group(1).equals(start.tag().name())) {
            throw new BadMarkup("Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
                    .formatted(bytesBefore(), start.tag().name(), end.group(1)));
        }
        if (text.length() > start.offset()) {
            ObjectNode entity = start.tag().entity();
            entities.add(entity.put("offset", start.offset()).put("length", text.length() - start.offset()));
        }
        at = end.end();
    }

    private BadMarkup bad(String complaint) {
        return new BadMarkup(complaint + " at byte offset " + bytesBefore());
    }

    private int bytesBefore() {
        return html.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
    }
}
