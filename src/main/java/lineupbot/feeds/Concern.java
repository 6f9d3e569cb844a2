package lineupbot.feeds;

import lineupbot.lineup.Brand;
import lineupbot.lineup.Brands;
import lineupbot.lineup.State;
import lineupbot.words.Match;
import lineupbot.words.NameIndex;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of ours a text is about. It concerns us when it names the plant, or a brand that the plant builds now. A model
 * counts when its brand is named, too, or when its name is a word that means nothing else: many brands have an X3.
 */
final class Concern {
    private static final Set<Named.Kind> KINDS = Set.of(Named.Kind.PLANT, Named.Kind.BRAND, Named.Kind.MODEL);
    private static final Set<Named.Kind> BRANDS = Set.of(Named.Kind.BRAND);
    private static final int LONGEST_NAME = 3;
    private static final int TELLING_NAME = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");

    private record Word(String written, int start, int end) {
        /** Names begin with a capital or a figure. */
        boolean maybeName() {
            return Character.isUpperCase(written.codePointAt(0)) || Character.isDigit(written.charAt(0));
        }
    }

    private final NameIndex index;
    private final Set<String> built;

    private Concern(NameIndex index, Set<String> built) {
        this.index = index;
        this.built = built;
    }

    /** As the lineup is now. */
    static Concern of(Names names, Brands brands) {
        return new Concern(names.index(), brands.page(null, State.NOW, 0, Integer.MAX_VALUE).stream().map(Brand::key)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Keys of the plant, brands and models that the text names; empty when it does not concern us. */
    List<String> in(String text) {
        Map<String, Named> named = named(text);
        boolean plant = named.values().stream().anyMatch(name -> name.kind() == Named.Kind.PLANT);
        List<String> about = new ArrayList<>();
        named.values().stream().filter(name -> name.kind() == Named.Kind.PLANT).forEach(name -> about.add(name.key()));
        named.values().stream().filter(name -> name.kind() == Named.Kind.BRAND && (plant || isBuilt(name)))
                .forEach(name -> about.add(name.key()));
        named.values().stream().filter(name -> name.kind() == Named.Kind.MODEL && (plant || isBuilt(name)))
                .filter(name -> named.containsKey(name.brand()) || isTelling(name))
                .forEach(name -> about.add(name.key()));
        return List.copyOf(about);
    }

    private boolean isBuilt(Named name) {
        return built.contains(name.kind() == Named.Kind.BRAND ? name.key() : name.brand());
    }

    private static boolean isTelling(Named model) {
        String name = model.label().in(lineupbot.chat.Language.EN);
        String own = name.substring(name.lastIndexOf(' ') + 1);
        return own.length() >= TELLING_NAME && own.chars().allMatch(Character::isLetter);
    }

    private Map<String, Named> named(String text) {
        List<Word> words = words(text);
        Map<String, Named> named = new LinkedHashMap<>();
        for (int at = 0; at < words.size();) {
            at += words.get(at).maybeName() ? named(text, words, at, named) : 1;
        }
        return named;
    }

    /**
     * Notes the longest name that begins here.
     *
     * @return how many words it has, 1 when there is none
     */
    private int named(String text, List<Word> words, int at, Map<String, Named> named) {
        for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
            String written = text.substring(words.get(at).start(), words.get(at + length - 1).end());
            Optional<Named> meant = index.known(written, KINDS).map(Concern::sure);
            if (meant.isPresent()) {
                words.subList(at, at + length)
                        .forEach(word -> brand(word, meant.get()).ifPresent(brand -> named.put(brand.key(), brand)));
                named.put(meant.get().key(), meant.get());
                return length;
            }
        }
        return 1;
    }

    /** “JMC Vigus” names the brand, too. */
    private Optional<Named> brand(Word word, Named model) {
        return index.known(word.written(), BRANDS).map(Concern::sure)
                .filter(brand -> brand.key().equals(model.brand()));
    }

    /** Null when it may be one of several. */
    private static Named sure(Match match) {
        return match instanceof Match.Sure sure ? sure.named() : null;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find();) {
            words.add(new Word(word.group(), word.start(), word.end()));
        }
        return words;
    }
}
