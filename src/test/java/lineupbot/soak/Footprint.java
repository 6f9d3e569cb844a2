package lineupbot.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a process takes of the machine (Linux: proc(5)).
 *
 * @param heapKb      that is still in use after the garbage is collected
 * @param residentKb  memory, all in all
 * @param connections of the network, and what listens
 * @param files       that are open, connections among them
 */
record Footprint(long heapKb, long residentKb, long threads, long connections, long files) {
    static Footprint of(long pid, long heapKb) {
        Path process = Path.of("/proc", Long.toString(pid));
        try {
            List<String> status = Files.readAllLines(process.resolve("status"));
            List<String> open = open(process.resolve("fd"));
            return new Footprint(heapKb, number(status, "VmRSS:"), number(status, "Threads:"),
                    open.stream().filter(target -> target.startsWith("socket:")).count(), open.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(List<String> status, String name) {
        return status.stream().filter(line -> line.startsWith(name)).map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong).findFirst().orElseThrow();
    }

    private static List<String> open(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Footprint::target).toList();
        }
    }

    /** Some are closed while one looks. */
    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    @Override
    public String toString() {
        return "heap %.1f MB, memory %d MB, %d threads, %d connections, %d files".formatted(heapKb / 1024.0,
                residentKb / 1024, threads, connections, files);
    }
}
