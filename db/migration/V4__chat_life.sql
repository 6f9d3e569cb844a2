-- Whether the bot is in the chat: HERE or GONE (removed or blocked); null as long as Telegram has not said.
ALTER TABLE chat ADD COLUMN presence TEXT;
