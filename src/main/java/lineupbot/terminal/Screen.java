package lineupbot.terminal;

import lineupbot.chat.Button;
import lineupbot.chat.Enclosure;
import lineupbot.chat.Markup;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** How a reply looks in a terminal: bold and links where the terminal knows them, buttons with numbers to type. */
public final class Screen {
    private static final String ESCAPE = "\u001b";
    private static final int WIDTH = 78;

    private final boolean dressed;
    private final Gallery gallery;

    /**
     * @param dressed whether the terminal knows bold, colours and links (ECMA-48, OSC 8)
     * @param gallery where pictures are put
     */
    public Screen(boolean dressed, Gallery gallery) {
        this.dressed = dressed;
        this.gallery = gallery;
    }

    /** The text and, below it, the buttons; a picture is told of, what is in a document is shown. */
    public String of(Reply reply, Say say) {
        String shown = of(reply);
        return switch (reply.enclosure()) {
            case null -> shown;
            case Enclosure.Picture picture -> dim(say.text("terminal.picture")) + "\n" + shown;
            case Enclosure.Drawing drawing -> dim(file(drawing, say)) + "\n" + shown;
            case Enclosure.Document document ->
                shown + "\n\n" + dim(say.text("terminal.document", "name", document.name())) + "\n"
                        + new String(document.bytes(), StandardCharsets.UTF_8);
        };
    }

    private String file(Enclosure.Drawing drawing, Say say) {
        try {
            return say.text("terminal.drawing", "file", gallery.file(drawing).toString());
        } catch (IOException e) {
            return say.text("terminal.drawing.not", "why", e.getMessage());
        }
    }

    private String of(Reply reply) {
        String text = Markup.dressed(reply.text().markup(), dressed ? Screen::style : (name, closing, url) -> "",
                UnaryOperator.identity());
        return reply.buttons().isEmpty() ? text : text + "\n\n" + buttons(reply.buttons());
    }

    public String dim(String words) {
        return dressed ? ESCAPE + "[2m" + words + ESCAPE + "[0m" : words;
    }

    private static String style(String tag, boolean closing, String url) {
        return switch (tag) {
            case "b" -> ESCAPE + (closing ? "[22m" : "[1m");
            case "i" -> ESCAPE + (closing ? "[23m" : "[3m");
            case "a" -> ESCAPE + "]8;;" + (closing ? "" : url) + ESCAPE + "\\";
            default -> "";
        };
    }

    /** Rows as they are, broken where the line would be too long. */
    private String buttons(List<List<Button>> rows) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (List<Button> row : rows) {
            StringBuilder line = new StringBuilder();
            int width = 0;
            for (Button button : row) {
                String label = "[" + ++number + "] " + button.label();
                if (width > 0 && width + label.length() + 3 > WIDTH) {
                    lines.add(line.toString());
                    line.setLength(0);
                    width = 0;
                }
                line.append(width == 0 ? "" : "   ").append(dim("[" + number + "]")).append(' ').append(button.label());
                width += label.length() + 3;
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }
}
