package lineupbot.terminal;

import lineupbot.chat.Enclosure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder where pictures are put, since a terminal shows none. */
public final class Gallery {
    private static final int TOLD_APART = 8;

    private final Path folder;

    /** @param folder made when the first picture is put there */
    public Gallery(Path folder) {
        this.folder = folder;
    }

    /** Where a picture is: it is drawn only once. @throws IOException when it cannot be written */
    Path file(Enclosure.Drawing drawing) throws IOException {
        String name = drawing.fileName().replace(".png", "-" + drawing.version().substring(0, TOLD_APART) + ".png");
        Path file = folder.resolve(name).toAbsolutePath();
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.write(file, drawing.draw());
        }
        return file;
    }
}
