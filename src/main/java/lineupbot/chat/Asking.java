package lineupbot.chat;

import java.time.Instant;

/**
 * What somebody is asked.
 *
 * @param command that their next plain words are an answer to
 * @param until   only words written by then are one; null when they may take their time
 */
public record Asking(String command, Instant until) {}
