package lineupbot.terminal;

import lineupbot.chat.Button;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Talks with a person, a line a message, until there are no more lines. */
public final class Conversation {
    private static final String PROMPT = "› ";

    private final Terminal terminal;
    private final Texts texts;
    private final Screen screen;
    private final PrintStream out;
    private final boolean echo;
    private List<Button> buttons = List.of();

    /** @param echo whether what is said has to be shown, since no person types it on this screen */
    public Conversation(Terminal terminal, Texts texts, Screen screen, PrintStream out, boolean echo) {
        this.terminal = terminal;
        this.texts = texts;
        this.screen = screen;
        this.out = out;
        this.echo = echo;
    }

    /**
     * Shows the start screen, then answers each line. A number presses a button of the last answer.
     *
     * @param alerts brings what has come for the terminal; whether there may be more
     */
    public void with(BufferedReader lines, BooleanSupplier alerts) throws IOException {
        show(terminal.says("/start"));
        out.println();
        out.println(screen.dim(say().text("terminal.hint")));
        for (String line = next(lines, alerts); line != null; line = next(lines, alerts)) {
            if (!line.isBlank()) {
                answer(line.strip());
            }
        }
        out.println();
    }

    /** Something that was not asked for just now. */
    public void comes(Reply reply) {
        out.println();
        show(reply);
    }

    private String next(BufferedReader lines, BooleanSupplier alerts) throws IOException {
        boolean more;
        do {
            more = alerts.getAsBoolean();
        } while (more);
        out.println();
        out.print(PROMPT);
        out.flush();
        String line = lines.readLine();
        if (echo && line != null) {
            out.println(line);
        }
        return line;
    }

    private void answer(String line) {
        out.println();
        if (!line.matches("\\d{1,3}") || buttons.isEmpty()) {
            show(terminal.says(line));
            return;
        }
        int number = Integer.parseInt(line);
        if (number < 1 || number > buttons.size()) {
            out.println(say().text("terminal.no.button", "number", number, "buttons", buttons.size()));
            return;
        }
        switch (buttons.get(number - 1)) {
            case Button.Press press -> show(terminal.says(press.press()));
            case Button.Link link -> out.println(link.press());
            case Button.Share share -> out.println(say().text("terminal.share", "command", share.press()));
        }
    }

    private void show(Reply reply) {
        buttons = reply.buttons().stream().flatMap(List::stream).toList();
        out.println(screen.of(reply, say()));
    }

    private Say say() {
        return texts.in(terminal.language());
    }
}
