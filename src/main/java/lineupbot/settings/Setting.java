package lineupbot.settings;

import lineupbot.chat.Button;
import lineupbot.chat.Html;

import java.util.List;

/**
 * One thing a chat can set.
 *
 * @param now     how it is, a line
 * @param buttons that set it otherwise; may be empty
 */
record Setting(Html now, List<Button> buttons) {}
