package lineupbot.desk;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Parts a file into its YAML documents; one that is no YAML ends there with a problem. */
final class YamlDocuments {
    private final Problems problems;

    YamlDocuments(Problems problems) {
        this.problems = problems;
    }

    List<Value> of(LineupText file) {
        String text = file.text().startsWith("\uFEFF") ? file.text().substring(1) : file.text();
        OptionalInt odd = text.codePoints().filter(letter -> !StreamReader.isPrintable(letter)).findFirst();
        if (odd.isPresent()) {
            String before = text.substring(0, text.indexOf(Character.toString(odd.getAsInt())));
            int line = 1 + (int) before.chars().filter(letter -> letter == '\n').count();
            return unreadable(file, line, "odd_code", "code", "U+%04X".formatted(odd.getAsInt()));
        }
        List<Value> documents = documents(file, text);
        return documents.isEmpty() && problems.allReadable() ? unreadable(file, 1, "empty_file") : documents;
    }

    private List<Value> documents(LineupText file, String text) {
        // The engine's own limit is there for streams; the size of the file is known to be bearable.
        LoadSettings settings = LoadSettings.builder().setLabel(file.name()).setAllowNonScalarKeys(true)
                .setCodePointLimit(Integer.MAX_VALUE).build();
        List<Value> documents = new ArrayList<>();
        try {
            Composer composer = new Composer(settings,
                    new WaryParser(new ParserImpl(settings, new StreamReader(settings, text))));
            while (composer.hasNext()) {
                documents.add(Value.document(file.name(), composer.next(), problems));
            }
        } catch (WaryParser.UnwantedException unwanted) {
            unreadable(file, 1 + unwanted.line(), unwanted.fault(), "detail", unwanted.detail());
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0);
            unreadable(file, 1 + line, "yaml", "why", String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            unreadable(file, 1, "yaml", "why", e.getMessage().lines().findFirst().orElse(""));
        }
        return documents;
    }

    private List<Value> unreadable(LineupText file, int line, String why, Object... arguments) {
        problems.addUnreadable(new Place(file.name(), line, ""), why, arguments);
        return List.of();
    }
}
