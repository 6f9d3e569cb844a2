package lineupbot.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The jar's first class, and the only one that runs on an old Java: it passes the command on to a Java that is new
 * enough, or says in one line what is missing. Compiled for Java 11; see pom.xml.
 */
public final class Launcher {
    private static final int NEEDED = 21;
    private static final String PROGRAM = "lineupbot.LineupBot";
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private Launcher() {}

    public static void main(String[] args) throws Exception {
        if (Runtime.version().feature() >= NEEDED) {
            Class.forName(PROGRAM).getMethod("main", String[].class).invoke(null, (Object) args);
            return;
        }
        Path java = newerJava();
        if (java == null) {
            System.err.println("Lineup Bot needs Java " + NEEDED + " or later and this is Java "
                    + Runtime.version().feature() + ": install one, or set JAVA_HOME to it.");
            System.exit(1);
        }
        System.exit(runOn(java, args));
    }

    private static int runOn(Path java, String[] args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString(), "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), PROGRAM));
        command.addAll(Arrays.asList(args));
        Process program = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(program)));
        return program.waitFor();
    }

    /** Whoever stops this process means the program: it gets the time it needs to stop in order. */
    private static void stop(Process program) {
        program.destroy();
        try {
            program.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The newest Java in JAVA_HOME or beside this one; null when none is new enough. */
    private static Path newerJava() throws IOException {
        List<Path> homes = new ArrayList<>();
        if (System.getenv("JAVA_HOME") != null) {
            homes.add(Path.of(System.getenv("JAVA_HOME")));
        }
        Path beside = Path.of(System.getProperty("java.home")).getParent();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(beside)) {
            found.forEach(homes::add);
        }
        Path newest = null;
        int version = NEEDED - 1;
        for (Path home : homes) {
            if (version(home) > version) {
                version = version(home);
                newest = home.resolve("bin").resolve("java");
            }
        }
        return newest;
    }

    /** Which Java a folder holds; 0 for none. */
    private static int version(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin").resolve("java"))) {
            return 0;
        }
        Matcher version = VERSION.matcher(new String(Files.readAllBytes(release), StandardCharsets.UTF_8));
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }
}
