package lineupbot.feeds;

import java.time.ZoneId;
import java.util.List;

/**
 * What the operator says about feeds.
 *
 * @param addresses    of those that are always read
 * @param allowPrivate whether feeds may be on this machine and in its network
 * @param zone         of dates that do not name theirs
 * @param agent        who asks for the feeds: the program's name and version
 */
public record FeedSettings(List<String> addresses, boolean allowPrivate, ZoneId zone, String agent) {}
