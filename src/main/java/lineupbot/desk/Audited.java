package lineupbot.desk;

import java.util.List;
import java.util.Locale;

/** The tables whose rows are audited, each after those that it refers to, and what tells their rows apart. */
enum Audited {
    SUBJECT("id"), SOURCE("id"), PLANT("id"), MAKER("id"), SITE("id"), BRAND("id"), MODEL("id"),
    ALIAS("subject_id alias"), LAUNCH("id"), LAUNCH_SOURCE("launch_id position"), CLAIM("id"),
    CLAIM_SOURCE("claim_id position"), NEWS("id"), NEWS_SOURCE("news_id position"), NEWS_ABOUT("subject_id news_id");

    /** Columns, parted by spaces. */
    private final String keys;

    Audited(String keys) {
        this.keys = keys;
    }

    static Audited of(String table) {
        return valueOf(table.toUpperCase(Locale.ROOT));
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> keys() {
        return List.of(keys.split(" ", -1));
    }

    /** SQL for the key of a row as the audit writes it. */
    String key() {
        return String.join(" || ' ' || ", keys());
    }
}
