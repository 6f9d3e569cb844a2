package lineupbot.feeds;

/**
 * Why a feed cannot be read.
 *
 * @param detail what to put into the words for it, such as a status; may be empty
 */
record Trouble(Kind kind, String detail) {

    enum Kind {
        /** No such host. */
        NAME,
        /** Nobody answers there, or the connection breaks off. */
        AWAY,
        /** No trust in the server's certificate. */
        CERTIFICATE,
        /** It takes too long. */
        SLOW,
        /** An address that is not one of the public internet. */
        PRIVATE,
        /** Neither http nor https. */
        SCHEME,
        /** One redirect too many. */
        REDIRECTS,
        /** Any status that brings no feed; the detail is the status. */
        STATUS,
        /** More than is read. */
        BIG,
        /** A web page. */
        PAGE,
        /** A document type, with which a small file can grow to fill the memory or read other files. */
        DOCTYPE,
        /** No well-formed XML. */
        BROKEN,
        /** XML, but neither RSS nor Atom. */
        OTHER,
        /** Not the feed's fault. */
        OURS
    }

    static Trouble of(Kind kind) {
        return new Trouble(kind, "");
    }

    /** As it is kept in a column. */
    String written() {
        return detail.isEmpty() ? kind.name() : kind.name() + " " + detail;
    }

    /** From a column; null from null. */
    static Trouble read(String written) {
        if (written == null) {
            return null;
        }
        int space = written.indexOf(' ');
        return space < 0
                ? of(Kind.valueOf(written))
                : new Trouble(Kind.valueOf(written.substring(0, space)), written.substring(space + 1));
    }

    /** A feed with this trouble. */
    static final class TroubleException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Trouble trouble;

        TroubleException(Trouble trouble, Throwable cause) {
            super(trouble.written(), cause);
            this.trouble = trouble;
        }

        TroubleException(Kind kind) {
            this(of(kind), null);
        }

        Trouble trouble() {
            return trouble;
        }
    }
}
