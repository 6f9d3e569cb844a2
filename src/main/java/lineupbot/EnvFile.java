package lineupbot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The file with the token in it: nobody but its owner should be able to read it. */
final class EnvFile {
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private EnvFile() {}

    /** What is wrong with it, and what to do, in a line; empty where files have no such permissions. */
    static Optional<String> warning(Path file) {
        try {
            return Files.exists(file) && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)
                    ? Optional.of("others on this machine can read " + file + " and the token in it: chmod 600 " + file)
                    : Optional.empty();
        } catch (UnsupportedOperationException | IOException e) {
            return Optional.empty();
        }
    }
}
