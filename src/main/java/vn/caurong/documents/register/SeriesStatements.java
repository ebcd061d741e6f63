package vn.caurong.documents.register;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements on one series in the year of a day. */
@Component
record SeriesStatements(JdbcClient jdbc) {
    JdbcClient.StatementSpec on(SeriesKey key, LocalDate day, String sql) {
        return jdbc.sql(sql)
                .param("owner", key.owner())
                .param("book", key.book().name())
                .param("grp", key.group())
                .param("year", day.getYear())
                .param("day", day);
    }
}
