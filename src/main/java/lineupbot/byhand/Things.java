package lineupbot.byhand;

import lineupbot.chat.Language;
import lineupbot.chat.Texts;
import lineupbot.desk.Thing;
import lineupbot.store.SearchWords;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be entered by hand, and what people call it. */
final class Things {
    /** In the order in which they are offered. */
    static final List<Thing> ALL = List.of(Thing.BRAND, Thing.MODEL, Thing.LAUNCH, Thing.CLAIM, Thing.ALIAS,
            Thing.NEWS);

    private Things() {}

    /** What a word in any language means. */
    static Optional<Thing> called(String word, Texts texts) {
        String wanted = SearchWords.fold(word);
        return ALL.stream()
                .filter(thing -> wanted.equals(thing.word()) || Arrays.stream(Language.values())
                        .anyMatch(language -> texts.in(language).list("words.thing." + thing.word()).contains(wanted)))
                .findFirst();
    }
}
