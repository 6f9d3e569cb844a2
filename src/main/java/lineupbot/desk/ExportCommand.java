package lineupbot.desk;

import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;

import java.nio.charset.StandardCharsets;

/** {@code /export}: the whole lineup as a lineup file. */
public final class ExportCommand implements Command {
    private static final String NAME = "lineup.yaml";

    private final Exporter exporter;

    public ExportCommand(Exporter exporter) {
        this.exporter = exporter;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public Role role() {
        return Role.EDITOR;
    }

    @Override
    public Reply answer(Request request) {
        String yaml = exporter.yaml();
        return yaml.isEmpty()
                ? Reply.of(request.say().html("export.empty"))
                : Reply.of(request.say().html("export.done")).withDocument(NAME, yaml.getBytes(StandardCharsets.UTF_8));
    }
}
