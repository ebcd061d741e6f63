package vn.caurong.documents.outgoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Rows that PostgreSQL hands over as JSON, so that one statement can bring several kinds. */
final class FromJson {
    private static final JsonMapper ROWS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private FromJson() {}

    static <T> @Nullable T one(ResultSet row, String column, Class<T> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? null : ROWS.readValue(json, type);
    }

    static String written(Object value) {
        return ROWS.writeValueAsString(value);
    }

    static <T> List<T> list(ResultSet row, String column, Class<T> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? List.of() : ROWS.readerForListOf(type).readValue(json);
    }
}
