package lineupbot.chat;

/** Fetches what people attach. Thread-safe. */
public interface Files {
    /** A document larger than this is not read. */
    int MOST_BYTES = 5_000_000;

    /** Where nobody can attach anything, as in a terminal. */
    Files NONE = attachment -> {
        throw new FileTroubleException(FileTroubleException.Trouble.GONE);
    };

    /**
     * The content of the file, which may be fetched over the network.
     *
     * @throws FileTroubleException when it cannot be had
     */
    byte[] read(Attachment attachment) throws FileTroubleException;
}
