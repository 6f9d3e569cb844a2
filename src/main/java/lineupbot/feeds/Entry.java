package lineupbot.feeds;

import java.time.Instant;

/**
 * An item as its feed has it, in plain words.
 *
 * @param address   canonical: the same for every way to write it
 * @param url       to open
 * @param title     never empty
 * @param summary   may be empty
 * @param text      the whole of it; empty when the feed has none
 * @param published null when the feed does not say, or nothing that can be understood
 */
record Entry(String address, String url, String title, String summary, String text, Instant published) {}
