package lineupbot.picture;

import java.util.List;

/**
 * A model or brand: everything that is to be seen, and nothing else.
 *
 * @param kind   what it is: a body, or where a brand comes from; may be empty
 * @param bodies names of the silhouettes that are shown when there is no photo
 * @param photo  Telegram's file_id of the editor's photo; null for none
 * @param lines  what is known of it, the most important first
 * @param foot   who says so
 */
record Card(String name, String kind, List<String> bodies, String photo, List<String> lines, String foot) {}
