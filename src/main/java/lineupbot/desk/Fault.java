package lineupbot.desk;

import lineupbot.chat.Say;
import lineupbot.chat.Visible;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Something that is wrong with a lineup file. Says what only when the language is known.
 *
 * @param at        file, line and path, as {@link Place} writes them
 * @param key       of the text, without {@code lineup.fault.}
 * @param arguments name, value, name, value; a {@link Thing} and a list of them are words of the language
 */
public record Fault(String at, String key, List<Object> arguments) {

    private static final int TOGETHER = 1000;

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** {@code file:line: path: what is wrong}. */
    public String line(Say say) {
        return at + ": " + say.text("lineup.fault." + key, arguments.stream().map(value -> said(value, say)).toArray());
    }

    /** Several on one line, not too long for a message. */
    public static String together(List<Fault> faults, Say say) {
        return Visible.oneLine(faults.stream().map(fault -> fault.line(say)).collect(Collectors.joining("; ")),
                TOGETHER);
    }

    private static Object said(Object argument, Say say) {
        return switch (argument) {
            case Thing thing -> say.text("import.thing." + thing.word());
            case Collection<?> several ->
                several.stream().map(one -> said(one, say)).map(Objects::toString).collect(Collectors.joining(", "));
            default -> argument;
        };
    }

    static Fault of(Place place, String key, Object... arguments) {
        return new Fault(place.toString(), key, Arrays.asList(arguments));
    }
}
