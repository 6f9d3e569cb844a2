package lineupbot.telegram;

import lineupbot.chat.Attachment;
import lineupbot.chat.FileTroubleException;
import lineupbot.chat.FileTroubleException.Trouble;
import lineupbot.chat.Files;
import okhttp3.Response;
import okio.BufferedSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.File;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Fetches files from the Bot API server (Bot API: getFile). Not with the library, which forgets a server's own address
 * and takes an error for the file. What the network throws may hold the token, and goes no further than here.
 */
final class TelegramFiles implements Files {
    private static final Logger log = LoggerFactory.getLogger(TelegramFiles.class);
    /** A path below the bot's own, no way out of it. */
    private static final Pattern PATH = Pattern.compile("(?!.*\\.\\.)[^/\\\\?#\\p{Cntrl}][^\\\\?#\\p{Cntrl}]*");
    private static final int DONE = 200;
    private static final int NOT_FOUND = 404;

    private final Telegram telegram;
    private final Connection connection;

    TelegramFiles(Telegram telegram, Connection connection) {
        this.telegram = telegram;
        this.connection = connection;
    }

    @Override
    public byte[] read(Attachment attachment) throws FileTroubleException {
        requireSmall(attachment.size());
        File file = find(attachment.file());
        requireSmall(file.getFileSize() == null ? 0 : file.getFileSize());
        String path = file.getFilePath();
        if (path == null || !PATH.matcher(path).matches()) {
            throw new FileTroubleException(Trouble.GONE);
        }
        return content(path);
    }

    private static void requireSmall(long size) throws FileTroubleException {
        if (size > MOST_BYTES) {
            throw new FileTroubleException(Trouble.TOO_LARGE);
        }
    }

    private File find(String id) throws FileTroubleException {
        try {
            return switch (telegram.call(new GetFile(id))) {
                case Outcome.Sent<File>(File file) when file != null -> file;
                case Outcome.Refused<File> no when no.says("file is too big") ->
                    throw new FileTroubleException(Trouble.TOO_LARGE);
                case Outcome.Refused<File> no when !no.isToken() && !no.isConflict() ->
                    throw new FileTroubleException(Trouble.GONE);
                case Outcome<File> failure -> {
                    log.info("a file cannot be found now: {}", failure);
                    throw new FileTroubleException(Trouble.UNREACHABLE);
                }
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileTroubleException(Trouble.UNREACHABLE);
        }
    }

    private byte[] content(String path) throws FileTroubleException {
        try (Response response = connection.file(path).execute()) {
            if (response.code() != DONE) {
                log.info("a file cannot be fetched: {}", response.code());
                throw new FileTroubleException(response.code() == NOT_FOUND ? Trouble.GONE : Trouble.UNREACHABLE);
            }
            BufferedSource source = response.body().source();
            // A server may say nothing of the size, or not the truth.
            requireSmall(source.request(MOST_BYTES + 1L) ? MOST_BYTES + 1L : 0);
            return source.readByteArray();
        } catch (IOException e) {
            log.info("a file cannot be fetched: the connection broke off");
            throw new FileTroubleException(Trouble.UNREACHABLE);
        }
    }
}
