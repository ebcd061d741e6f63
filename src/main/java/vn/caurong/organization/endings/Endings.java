package vn.caurong.organization.endings;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;

/** Rows of endings, with the periods each made shorter. */
@Repository
record Endings(JdbcClient jdbc) {
    private static final String SELECT = "select id, unit, kind, day, basis from organization.unit_ending ";

    /** Fails when the unit has an end already, or when something of it begins only after the day. */
    void end(List<UUID> units, UUID unit, EndingForm form, LocalDate day, Actor by, Instant at) {
        UUID ending = Ids.next();
        jdbc.sql("""
                        insert into organization.unit_ending (id, unit, kind, day, basis, person, post, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)\
                        """)
                .params(ending, unit, form.kind(), day, form.basis(), by.person(), by.post(), Timestamp.from(at))
                .update();
        units.forEach(each -> Arrays.stream(Cut.values()).forEach(cut -> cut(cut, ending, each, day)));
    }

    private void cut(Cut cut, UUID ending, UUID unit, LocalDate day) {
        for (String sql : List.of(cut.note(), cut.cut())) {
            var statement = jdbc.sql(sql).param("unit", unit).param("day", day);
            (sql.startsWith("insert") ? statement.param("ending", ending) : statement).update();
        }
    }

    /** The ending of a unit that holds, whether its day has come or not. */
    Optional<Ending> of(UUID unit) {
        return jdbc.sql(SELECT + "where unit = ? and withdrawn_at is null")
                .param(unit)
                .query(DataClassRowMapper.newInstance(Ending.class))
                .optional();
    }

    void withdraw(Ending ending, String why, UUID by, Instant at) {
        jdbc.sql("""
                        update organization.unit_ending set withdrawn_at = ?, withdrawn_by = ?, withdrawn_why = ?
                        where id = ?\
                        """).params(Timestamp.from(at), by, why, ending.id()).update();
        for (Cut cut : List.of(Cut.values()).reversed()) {
            jdbc.sql(cut.mend())
                    .param("ending", ending.id())
                    .param("day", ending.day())
                    .update();
        }
    }

    /** Endings whose day has come and whose things nobody settled yet. */
    List<Ending> due(LocalDate today) {
        return jdbc.sql(SELECT + "where settled_at is null and withdrawn_at is null and day <= ? order by day, id")
                .param(today)
                .query(DataClassRowMapper.newInstance(Ending.class))
                .list();
    }

    /**
     * @return false when it was settled before
     */
    boolean settled(UUID ending, Instant at) {
        return jdbc.sql("update organization.unit_ending set settled_at = ? where id = ? and settled_at is null")
                        .params(Timestamp.from(at), ending)
                        .update()
                > 0;
    }
}
