package lineupbot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Conversations as files, {@code src/test/resources/conversations/*.txt}:
 *
 * <pre>
 * en                       the language it begins in; “en editor”: somebody who keeps the lineup, on one of their own
 * › /model Vigus           what somebody says, or › [All about JMC] to press a button
 * JMC Vigus – pickup       lines of the answer, in their order; … stands for any lines, also none
 * …
 * [All about JMC → /brand jmc] [News → /news jmc-vigus]      a row of buttons; … for any other rows
 * </pre>
 */
final class Conversations {
    /** One thing said, and the lines expected in answer. */
    record Turn(String said, List<String> expected) {}

    record Conversation(String name, String language, boolean isEditors, List<Turn> turns) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Conversations() {}

    static Stream<Conversation> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/conversations"))) {
            return files.sorted().map(Conversations::read).toList().stream();
        }
    }

    private static Conversation read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<Turn> turns = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                if (line.startsWith("› ")) {
                    turns.add(new Turn(line.substring(2), new ArrayList<>()));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    turns.getLast().expected().add(line.strip());
                }
            }
            String[] first = lines.getFirst().strip().split(" ", -1);
            return new Conversation(file.getFileName().toString(), first[0], first.length > 1, turns);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
