package lineupbot.alerts;

import lineupbot.chat.Localized;
import lineupbot.lineup.Kind;

/**
 * What a part of an alert is about, in a few words.
 *
 * @param name of the model or brand, or the title of the news
 * @param kind of the launch; null for news, and for what has been withdrawn since
 */
record Theme(Localized name, Kind kind) {}
