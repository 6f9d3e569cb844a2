package lineupbot.telegram;

/**
 * A message of ours that is there.
 *
 * @param at      where, and where more of the same reply goes
 * @param message its number; null when Telegram's answer could not be read
 */
record Placed(Address at, Integer message) {}
