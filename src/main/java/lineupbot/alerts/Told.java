package lineupbot.alerts;

import lineupbot.chat.Reply;

/**
 * How an alert reads.
 *
 * @param version of the alert
 */
public record Told(Reply reply, int version) {}
