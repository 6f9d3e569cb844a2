package lineupbot.alerts;

import lineupbot.chat.Reply;

/**
 * An alert in words, or several of them in one message.
 *
 * @param version of the alert that it tells, at least; of several the lowest
 */
public record Told(Reply reply, int version) {}
