package lineupbot.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows that belong to others, by the id in their column {@code owner}, in the order of the query. */
final class Groups {
    private final Handle handle;

    Groups(Handle handle) {
        this.handle = handle;
    }

    <T> Map<Long, List<T>> of(String sql, RowMapper<T> mapper) {
        return handle.createQuery(sql).map((row, context) -> Map.entry(row.getLong("owner"), mapper.map(row, context)))
                .collect(groupingBy(Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, toList())));
    }

    /** Those in column {@code word}. */
    Map<Long, List<String>> words(String sql) {
        return of(sql, (row, context) -> row.getString("word"));
    }
}
