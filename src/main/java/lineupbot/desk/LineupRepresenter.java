package lineupbot.desk;

import lineupbot.chat.Language;
import lineupbot.chat.Localized;
import lineupbot.lineup.When;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** How YAML writes the values of a lineup. */
final class LineupRepresenter extends StandardRepresenter {
    /** In characters; longer texts have a line for each language. */
    private static final int ONE_LINE = 80;

    LineupRepresenter(DumpSettings settings) {
        super(settings);
        representers.put(Localized.class, value -> text((Localized) value));
        representers.put(LocalDate.class, value -> representScalar(Tag.STR, value.toString()));
        parentClassRepresenters.put(When.class, value -> when((When) value));
        parentClassRepresenters.put(Enum.class, value -> representScalar(Tag.STR, Written.of((Enum<?>) value)));
    }

    private Node text(Localized text) {
        if (text.isSame()) {
            return representScalar(Tag.STR, text.in(Language.EN));
        }
        Map<String, String> words = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            if (text.words().containsKey(language)) {
                words.put(language.code(), text.words().get(language));
            }
        }
        int length = words.values().stream().mapToInt(String::length).sum();
        return representMapping(Tag.MAP, words, length > ONE_LINE ? FlowStyle.BLOCK : FlowStyle.FLOW);
    }

    /** A year is a number to YAML; as a word it would need quotes. */
    private Node when(When when) {
        return representScalar(when instanceof When.InYear ? Tag.INT : Tag.STR, when.notation());
    }
}
