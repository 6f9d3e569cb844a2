package lineupbot.alerts;

/** What went wrong, in one line for the operator. */
final class Why {
    private Why() {}

    static String of(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return message.strip().lines().findFirst().orElse("no reason given");
    }
}
