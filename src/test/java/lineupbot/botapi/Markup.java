package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** Text as a person sees it, and its entities as the API returns them. */
record Markup(String text, List<JsonNode> entities) {
    /** Reads the text the way its parse mode says; without one it is plain. */
    static Markup read(String text, String mode) {
        return switch (mode) {
            case "HTML" -> HtmlReader.read(text).trimmed();
            case "Markdown", "MarkdownV2" -> throw new BadMarkup("the stand-in reads HTML only, not " + mode);
            default -> new Markup(text, List.of()).trimmed();
        };
    }

    /** Telegram drops white space around a message, and entities move along. */
    private Markup trimmed() {
        String visible = text.strip();
        int lead = text.length() - text.stripLeading().length();
        List<JsonNode> moved = new ArrayList<>();
        for (JsonNode entity : entities) {
            int from = Math.max(0, entity.get("offset").asInt() - lead);
            int to = entity.get("offset").asInt() + entity.get("length").asInt() - lead;
            int length = Math.min(visible.length(), to) - from;
            if (length > 0) {
                moved.add(entity.<ObjectNode>deepCopy().put("offset", from).put("length", length));
            }
        }
        return new Markup(visible, List.copyOf(moved));
    }
}
