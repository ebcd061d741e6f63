package vn.caurong.calendar.personal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of what people entered for themselves; every statement names the person. */
@Repository
record OwnEntries(JdbcClient jdbc, Clock clock) {
    private static final String COLUMNS =
            "select id, title, starts, ends, busy, place, series, uid, version from calendar.personal";

    List<OwnEntry> of(UUID person, Instant from, Instant to) {
        return jdbc.sql(COLUMNS + " where person = ? and starts < ? and ends > ? order by starts, id limit 1000")
                .params(person, at(to), at(from))
                .query(OwnEntries::row)
                .list();
    }

    Optional<OwnEntry> of(UUID person, UUID id) {
        return jdbc.sql(COLUMNS + " where person = ? and id = ?")
                .params(person, id)
                .query(OwnEntries::row)
                .optional();
    }

    void insert(UUID person, OwnEntry entry) {
        jdbc.sql("""
                        insert into calendar.personal (id, person, title, starts, ends, busy, place, series, entered_at)
                        values (:id, :person, :title, :starts, :ends, :busy, :place, :series, :now)
                        """)
                .param("id", entry.id())
                .param("person", person)
                .param("title", entry.title())
                .param("starts", at(entry.starts()))
                .param("ends", at(entry.ends()))
                .param("busy", entry.busy())
                .param("place", entry.place())
                .param("series", entry.series())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** False when it was changed, or went, since the form was opened. */
    boolean change(UUID person, UUID id, OwnChange change) {
        return jdbc.sql("""
                        update calendar.personal set title = :title, starts = :starts, ends = :ends, busy = :busy,
                            place = :place, version = version + 1, changed_at = :now
                        where person = :person and id = :id and version = :version
                        """)
                        .param("title", change.title())
                        .param("starts", at(change.starts()))
                        .param("ends", at(change.ends()))
                        .param("busy", change.busy())
                        .param("place", change.place())
                        .param("now", OffsetDateTime.now(clock))
                        .param("person", person)
                        .param("id", id)
                        .param("version", change.version())
                        .update()
                == 1;
    }

    int remove(UUID person, OwnEntry entry) {
        return jdbc.sql("delete from calendar.personal where person = ? and id = ?")
                .params(person, entry.id())
                .update();
    }

    /** It and the later ones it repeats with. */
    int removeFrom(UUID person, OwnEntry first) {
        return jdbc.sql("""
                        delete from calendar.personal
                        where person = :person and (id = :id or series = :series::uuid and starts >= :starts)
                        """)
                .param("person", person)
                .param("id", first.id())
                .param("series", first.series())
                .param("starts", at(first.starts()))
                .update();
    }

    private static OwnEntry row(ResultSet row, int number) throws SQLException {
        return new OwnEntry(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("starts", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant(),
                row.getBoolean("busy"),
                row.getString("place"),
                row.getObject("series", UUID.class),
                row.getString("uid") != null,
                row.getInt("version"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
