package lineupbot.byhand;

import lineupbot.chat.Localized;

/**
 * An answer that can be pressed.
 *
 * @param value as a form keeps it
 */
record Choice(String value, Localized label) {}
