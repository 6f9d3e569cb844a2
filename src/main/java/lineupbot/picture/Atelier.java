package lineupbot.picture;

import lineupbot.settings.Theme;

import java.util.Optional;
import java.util.function.Supplier;

/** Where pictures are drawn. Nothing of AWT is loaded before the first is. Thread-safe. */
public final class Atelier {
    /** Goes up when pictures of the same facts come to look different. */
    static final int STYLE = 1;

    private final Supplier<Letters> letters;

    public Atelier() {
        letters = new Once<>(Letters::new);
    }

    byte[] draw(Timeline timeline, Theme theme) {
        return new TimelineDrawing(letters.get(), Palette.of(theme)).of(timeline).png();
    }

    byte[] draw(Statistics figures, Theme theme) {
        return new StatsDrawing(letters.get(), Palette.of(theme)).of(figures).png();
    }

    byte[] draw(Card card, Optional<byte[]> photo, Theme theme) {
        return new CardDrawing(letters.get(), Palette.of(theme)).of(card, photo).png();
    }

    /** Made when first asked for. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> maker;
        private T made;

        private Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized T get() {
            if (made == null) {
                made = maker.get();
            }
            return made;
        }
    }
}
