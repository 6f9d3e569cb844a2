package lineupbot.botapi;

import java.util.List;

/** A method of the Bot API: its name as documented, the types it may return, what it takes. */
record Method(String name, List<String> returns, Shape parameters) {
    boolean sendsMessage() {
        return returns.contains("Message") && parameters.fields().containsKey("chat_id") && !edits();
    }

    boolean edits() {
        return name.startsWith("editMessage") || name.startsWith("stopMessage");
    }
}
