package vn.caurong.tasks.urging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dated ladders. */
@Repository
record UrgingRules(JdbcClient jdbc) {
    private static final String SELECT = """
            select id, agency, unit, before_days, on_day, every_days, up_days, confirm_days, lower(during) as from_day,
                upper(during) as to_day, basis
            from tasks.urging_rule
            """;

    /** In force on the day: of units, of agencies, of all. */
    List<RuleRow> on(LocalDate day) {
        return jdbc.sql(SELECT + "where during @> ?")
                .param(day)
                .query((row, n) -> rule(row))
                .list();
    }

    /** Of an agency and of all, the newest first. */
    List<RuleRow> of(UUID agency) {
        return jdbc.sql(SELECT
                        + "where agency = ? or agency is null order by agency nulls last, lower(during) desc, id")
                .param(agency)
                .query((row, n) -> rule(row))
                .list();
    }

    private static RuleRow rule(ResultSet row) throws SQLException {
        return new RuleRow(
                row.getObject("id", UUID.class),
                row.getObject("agency", UUID.class),
                row.getObject("unit", UUID.class),
                Arrays.asList((Integer[]) row.getArray("before_days").getArray()),
                row.getBoolean("on_day"),
                row.getObject("every_days", Integer.class),
                row.getObject("up_days", Integer.class),
                row.getObject("confirm_days", Integer.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("basis"));
    }
}
