package lineupbot.alerts;

import lineupbot.chat.Place;

/**
 * That a chat wants to hear of something.
 *
 * @param id    of the interest: the same for all who share it
 * @param words of news, as they were asked for; null for everything else
 * @param place where it is told
 */
public record Subscription(long id, Interest interest, String words, Place place) {}
