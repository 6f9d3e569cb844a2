package lineupbot.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The letters of the pictures: Roboto, which comes with the program and has Cyrillic, so that pictures look the same on
 * a machine that has no fonts at all. AWT is begun here, when the first picture is drawn, and not with the program.
 */
final class Letters {
    /** Smaller ones are not read on a phone. Pixels. */
    static final float SMALLEST = 26;
    private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-";

    private final Font regular;
    private final Font bold;

    Letters() {
        beginWithoutScreenAndFonts();
        regular = read("Regular");
        bold = read("Bold");
    }

    Font regular(float size) {
        return regular.deriveFont(size);
    }

    Font bold(float size) {
        return bold.deriveFont(size);
    }

    /**
     * Where there is no libfontconfig, the JDK wants to be told in a file of its own which fonts there are, before it
     * reads any ("Fontconfig head is null"); where there is one, it does not look at that file.
     */
    private static void beginWithoutScreenAndFonts() {
        System.setProperty("java.awt.headless", "true");
        if (!System.getProperty("os.name").startsWith("Linux") || System.getProperty("sun.awt.fontconfig") != null) {
            return;
        }
        try {
            Path none = Files.createTempFile("fonts", ".properties");
            none.toFile().deleteOnExit();
            Files.writeString(none, "version=1\nsequence.allfonts=default\n");
            System.setProperty("sun.awt.fontconfig", none.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary file for the fonts", e);
        }
    }

    private static Font read(String weight) {
        try (InputStream file = Letters.class.getResourceAsStream(ROBOTO + weight + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException("the font cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font cannot be read", e);
        }
    }
}
