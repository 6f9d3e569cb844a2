package lineupbot.articles;

import lineupbot.chat.Say;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

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

    /** A line of JSON a file. */
    public void json(List<String> files, LocalDate date) throws IOException {
        for (String file : files) {
            out.println(ReadingJson.line(file, read(file, date)));
        }
    }

    /** A draft a file, with an empty line between them. */
    public void drafts(List<String> files, LocalDate date, Say say) throws IOException {
        ReadingDraft draft = new ReadingDraft(say);
        for (int number = 0; number < files.size(); number++) {
            if (number > 0) {
                out.println();
            }
            draft.lines(read(files.get(number), date)).forEach(out::println);
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
