package lineupbot;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import java.nio.file.NoSuchFileException;

/** Tells the operator what failed in plain lines, never with a stack. */
final class PlainFailures implements IExecutionExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(PlainFailures.class);

    /** Something the operator can put right; the message says what. */
    static final class FailureException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FailureException(String message) {
            super(message);
        }
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        log.debug("failed", failure);
        commandLine.getErr().println(line(failure));
        return CommandLine.ExitCode.SOFTWARE;
    }

    static String line(Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "there is no file " + missing.getMessage();
            default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
        };
    }
}
