package lineupbot.privacy;

/**
 * What is kept of a chat.
 *
 * @param subscriptions how many things it follows
 * @param alerts        how many it was told, or is going to be
 * @param settings      whether it has set anything, or its language is known
 * @param awaited       whether the bot waits for somebody's answer there
 */
public record KeptOfChat(int subscriptions, int alerts, boolean settings, boolean awaited) {}
