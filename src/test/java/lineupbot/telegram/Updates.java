package lineupbot.telegram;

/** Updates as JSON, for those that no person would send. */
final class Updates {
    private Updates() {}

    /** A message in a private chat. */
    static String said(long update, long person, String text) {
        return """
                {"update_id": %d, "message": {"message_id": %d, "date": 1790000000, "text": "%s",
                 "chat": {"id": %d, "type": "private", "first_name": "Ann"},
                 "from": {"id": %d, "is_bot": false, "first_name": "Ann"}}}
                """.formatted(update, update % 100_000, text, person, person);
    }
}
