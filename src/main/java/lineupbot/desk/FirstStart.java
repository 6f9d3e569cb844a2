package lineupbot.desk;

import org.jdbi.v3.core.Jdbi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills an empty database with the lineup that the program brings along, in its jar or its folder of classes. */
public final class FirstStart {
    private static final String FOLDER = "db/lineup";

    private final Jdbi jdbi;
    private final Path program;

    public FirstStart(Jdbi jdbi) {
        this(jdbi, ownPlace());
    }

    FirstStart(Jdbi jdbi, Path program) {
        this.jdbi = jdbi;
        this.program = program;
    }

    /**
     * Fills the database unless it knows a plant.
     *
     * @return what was imported; empty when there was a plant
     */
    public Optional<ImportReport> fill() {
        boolean known = jdbi.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM plant)").mapTo(Boolean.class).one());
        return known ? Optional.empty() : Optional.of(imported());
    }

    private ImportReport imported() {
        try {
            if (Files.isDirectory(program)) {
                return imported(program.resolve(FOLDER));
            }
            try (FileSystem jar = FileSystems.newFileSystem(program)) {
                return imported(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FOLDER + " in " + program, e);
        }
    }

    private ImportReport imported(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return ImportReport.NOTHING;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new Importer(jdbi)
                    .importAll(files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList());
        }
    }

    private static Path ownPlace() {
        try {
            return Path.of(FirstStart.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
