package lineupbot.articles;

import lineupbot.chat.Say;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads files with articles and prints what is in them. Nothing is stored. */
public final class ReadRun {
    private static final String STANDARD_INPUT = "-";

    private final ArticleReader reader;
    private final LineupNames names;
    private final InputStream in;
    private final PrintStream out;

    public ReadRun(ArticleReader reader, LineupNames names, InputStream in, PrintStream out) {
        this.reader = reader;
        this.names = names;
        this.in = in;
        this.out = out;
    }

    /**
     * A line of JSON a file.
     *
     * @throws IOException the first file that cannot be read; the others are read all the same
     */
    public void json(List<String> files, LocalDate date) throws IOException {
        each(files, date, (file, reading) -> out.println(ReadingJson.line(file, reading)));
    }

    /** A draft a file, with an empty line between them; files that cannot be read as with {@link #json}. */
    public void drafts(List<String> files, LocalDate date, Say say) throws IOException {
        ReadingDraft draft = new ReadingDraft(say);
        List<String> begun = new ArrayList<>();
        each(files, date, (file, reading) -> {
            if (!begun.isEmpty()) {
                out.println();
            }
            begun.add(file);
            draft.lines(reading).forEach(out::println);
        });
    }

    private void each(List<String> files, LocalDate date, BiConsumer<String, Reading> print) throws IOException {
        IOException first = null;
        for (String file : files) {
            try {
                print.accept(file, read(file, date));
            } catch (IOException e) {
                if (first == null) {
                    first = e;
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private Reading read(String file, LocalDate date) throws IOException {
        // A character is four bytes at most; no more of a file is needed than is read.
        int most = 4 * ArticleFile.LONGEST;
        byte[] bytes;
        if (file.equals(STANDARD_INPUT)) {
            bytes = in.readNBytes(most);
        } else {
            try (InputStream opened = Files.newInputStream(Path.of(file))) {
                bytes = opened.readNBytes(most);
            }
        }
        return reader.read(ArticleFile.read(bytes, date), names);
    }
}
