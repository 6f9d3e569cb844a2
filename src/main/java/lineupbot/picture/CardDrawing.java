package lineupbot.picture;

import org.jfree.chart.block.Block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a model or brand as a card. */
final class CardDrawing {
    private final Letters letters;
    private final Palette palette;

    CardDrawing(Letters letters, Palette palette) {
        this.letters = letters;
        this.palette = palette;
    }

    /** @param photo a picture file of any kind the JDK reads; what it does not read is left out */
    Sheet of(Card card, Optional<byte[]> photo) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(photo.flatMap(PhotoBlock::of).<Block>map(shown -> shown).orElseGet(() -> silhouettes(card)));
        blocks.add(Sheet.words(card.name(), letters.bold(84), palette.ink(), 4));
        if (!card.kind().isEmpty()) {
            blocks.add(Sheet.words(card.kind(), letters.regular(44), palette.soft(), 24));
        }
        card.lines().forEach(line -> blocks.add(Sheet.words(line, letters.regular(36), palette.ink(), 12)));
        blocks.add(Sheet.words(card.foot(), letters.regular(28), palette.soft(), 16, 0));
        return new Sheet(palette.paper(), blocks);
    }

    private Block silhouettes(Card card) {
        return new SilhouetteBlock(card.bodies().stream().map(Silhouette::of).toList(), palette);
    }
}
