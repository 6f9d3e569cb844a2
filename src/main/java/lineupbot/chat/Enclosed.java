package lineupbot.chat;

import java.util.Map;
import java.util.Optional;

/** What an editor wants who sends the bot a document in private and no command with it. */
final class Enclosed {
    private static final Map<String, String> COMMANDS = Map.of("txt", "/read", "html", "/read", "htm", "/read", "md",
            "/read", "yaml", "/import", "yml", "/import");

    private Enclosed() {}

    /** The command, with the caption as its words; empty when the document is of no kind that is known here. */
    static Optional<String> command(Incoming incoming) {
        Attachment attachment = incoming.attachment();
        if (attachment == null || attachment.kind() != Attachment.Kind.DOCUMENT || incoming.chat() != incoming.user()
                || incoming.text().startsWith("/")) {
            return Optional.empty();
        }
        return Optional.ofNullable(COMMANDS.get(attachment.extension()))
                .map(command -> (command + " " + incoming.text()).strip());
    }
}
