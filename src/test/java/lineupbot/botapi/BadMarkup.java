package lineupbot.botapi;

/** Text that Telegram cannot read as HTML; the message is the server's own. */
final class BadMarkup extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    BadMarkup(String message) {
        super(message);
    }
}
