package vn.caurong.launch.internal;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;

/** Spring's template, whose rows find columns by the names of records ({@link RecordRows}). */
class RecordTemplate extends JdbcTemplate {
    RecordTemplate(DataSource source) {
        super(source);
    }

    @Override
    public <T extends @Nullable Object> T query(
            PreparedStatementCreator statement,
            @Nullable PreparedStatementSetter values,
            ResultSetExtractor<T> taking) {
        return super.query(statement, values, rows -> taking.extractData(RecordRows.in(rows)));
    }

    @Override
    public <T extends @Nullable Object> Stream<T> queryForStream(
            PreparedStatementCreator statement, @Nullable PreparedStatementSetter values, RowMapper<T> mapping) {
        return super.queryForStream(statement, values, (row, number) -> mapping.mapRow(RecordRows.in(row), number));
    }
}
