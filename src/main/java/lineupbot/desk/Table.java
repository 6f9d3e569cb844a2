package lineupbot.desk;

/** How rows get into each table, in the order that references among the tables need. Ids are given. */
enum Table {
    SUBJECT("INSERT INTO subject (id, key, kind) VALUES (:id, :key, :kind)"),
    ALIAS("INSERT INTO alias (subject_id, position, alias) VALUES (:owner, :position, :alias)"), SOURCE("""
            INSERT INTO source (id, key, name, url, date, trust) VALUES (:id, :key, :name, :url, :date, :trust)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, url = excluded.url, date = excluded.date,
                                           trust = excluded.trust
            """), PLANT("""
            INSERT INTO plant (id, name, place) VALUES (:id, :name, :place)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, place = excluded.place
            """), SITE("""
            INSERT INTO site (id, plant_id, name, place, at, outside)
            VALUES (:id, :plant, :name, :place, :at, :outside)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, place = excluded.place, at = excluded.at,
                                           outside = excluded.outside
            """), MAKER("""
            INSERT INTO maker (id, name, country) VALUES (:id, :name, :country)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, country = excluded.country
            """), BRAND("""
            INSERT INTO brand (id, plant_id, name, country, maker_id) VALUES (:id, :plant, :name, :country, :maker)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, country = excluded.country,
                                           maker_id = excluded.maker_id
            """), MODEL("""
            INSERT INTO model (id, brand_id, name, body) VALUES (:id, :brand, :name, :body)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, body = excluded.body
            """), LAUNCH("""
            INSERT INTO launch (id, subject_id, kind, key, certainty, at, first_day, last_day, site_id, note, derived)
            VALUES (:id, :subject, :kind, :key, :certainty, :at, :first, :last, :site, :note, :derived)
            ON CONFLICT (id) DO UPDATE SET certainty = excluded.certainty, at = excluded.at,
                first_day = excluded.first_day, last_day = excluded.last_day, site_id = excluded.site_id,
                note = excluded.note, derived = excluded.derived
            """), NO_LAUNCH_SOURCE("DELETE FROM launch_source WHERE launch_id = :owner"),
    LAUNCH_SOURCE("INSERT INTO launch_source (launch_id, position, source_id) VALUES (:owner, :position, :value)"),
    CLAIM("""
            INSERT INTO claim (id, subject_id, topic, key, certainty, text, said_by, at, amount, conflict, derived)
            VALUES (:id, :subject, :kind, :key, :certainty, :text, :by, :at, :amount, :conflict, :derived)
            ON CONFLICT (id) DO UPDATE SET certainty = excluded.certainty, text = excluded.text,
                said_by = excluded.said_by, at = excluded.at, amount = excluded.amount, conflict = excluded.conflict,
                derived = excluded.derived
            """), NO_CLAIM_SOURCE("DELETE FROM claim_source WHERE claim_id = :owner"),
    CLAIM_SOURCE("INSERT INTO claim_source (claim_id, position, source_id) VALUES (:owner, :position, :value)"),
    NEWS("""
            INSERT INTO news (id, key, plant_id, date, title, summary)
            VALUES (:id, :key, :plant, :date, :title, :summary)
            ON CONFLICT (id) DO UPDATE SET date = excluded.date, title = excluded.title, summary = excluded.summary
            """), NO_NEWS_SOURCE("DELETE FROM news_source WHERE news_id = :owner"),
    NEWS_SOURCE("INSERT INTO news_source (news_id, position, source_id) VALUES (:owner, :position, :value)"),
    NO_NEWS_ABOUT("DELETE FROM news_about WHERE news_id = :owner"),
    NEWS_ABOUT("INSERT INTO news_about (news_id, position, subject_id) VALUES (:owner, :position, :value)");

    private final String sql;

    Table(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
