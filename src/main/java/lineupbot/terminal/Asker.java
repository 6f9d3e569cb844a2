package lineupbot.terminal;

import lineupbot.chat.Reply;
import lineupbot.chat.Texts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;

/** Answers questions one by one, for scripts: as a person would read it, or as JSON. */
public final class Asker {
    private final Terminal terminal;
    private final Texts texts;
    private final Screen screen;
    private final boolean json;
    private final PrintStream out;
    private boolean first = true;

    public Asker(Terminal terminal, Texts texts, Screen screen, boolean json, PrintStream out) {
        this.terminal = terminal;
        this.texts = texts;
        this.screen = screen;
        this.json = json;
        this.out = out;
    }

    public void ask(String question) {
        Reply reply = terminal.says(question);
        if (json) {
            out.println(JsonAnswer.of(question, reply).line());
            return;
        }
        if (!first) {
            out.println();
        }
        first = false;
        out.println(screen.of(reply, texts.in(terminal.language())));
    }

    /** One answer for each line, an empty one too: whoever counts lines gets as many. */
    public void askAll(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            ask(line);
            out.flush();
        }
    }
}
