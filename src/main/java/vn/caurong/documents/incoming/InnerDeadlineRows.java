package vn.caurong.documents.incoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.organization.WorkingTime.Move;

/** Deadlines inside units that are in force: of each unit's newest assignment that is not done yet. */
@Repository
record InnerDeadlineRows(JdbcClient jdbc, Clock clock) {
    private static final String IN_FORCE = """
            select a.id, a.incoming, i.agency, a.to_post, a.start, a.amount, a.deadline,
              d.start as outer_start, d.amount as outer_amount, i.due as outer_due
            from documents.incoming_assignment a
            join documents.incoming i on i.id = a.incoming and i.state in ('DIRECTED', 'PROCESSING')
            left join lateral (select * from documents.incoming_deadline d
              where d.incoming = i.id order by d.at desc, d.id desc limit 1) d on d.due = i.due
            where a.deadline is not null
              and not exists (select from documents.incoming_assignment n
                where n.incoming = a.incoming and n.unit = a.unit and (n.at, n.id) > (a.at, a.id))
              and not exists (select from documents.incoming_opinion o
                where o.incoming = a.incoming and o.kind = 'PART_DONE' and o.by_post = a.to_post and o.at >= a.at)
            """;

    /** Those counted in working days that are still ahead. */
    List<InnerDeadline> ahead() {
        return jdbc.sql(IN_FORCE + " and a.amount is not null and a.deadline > ? order by i.agency, a.deadline, a.id")
                .param(Timestamp.from(clock.instant()))
                .query(InnerDeadlineRows::row)
                .list();
    }

    /** Those of a document, days that were named among them; kept still until commit. */
    List<InnerDeadline> of(UUID incoming) {
        return jdbc.sql(IN_FORCE + " and a.incoming = ? order by a.id for update of a")
                .param(incoming)
                .query(InnerDeadlineRows::row)
                .list();
    }

    void move(InnerDeadline deadline, Move move, String why, Actor by) {
        jdbc.sql("""
                        insert into documents.incoming_assignment_move
                          (id, assignment, former, due, why, by_person, by_post, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        deadline.id(),
                        Timestamp.from(move.from()),
                        Timestamp.from(move.to()),
                        why,
                        by.person(),
                        by.post(),
                        Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("update documents.incoming_assignment set deadline = ? where id = ?")
                .params(Timestamp.from(move.to()), deadline.id())
                .update();
    }

    private static InnerDeadline row(ResultSet row, int number) throws SQLException {
        return new InnerDeadline(
                row.getObject("id", UUID.class),
                row.getObject("incoming", UUID.class),
                row.getObject("agency", UUID.class),
                row.getObject("to_post", UUID.class),
                row.getTimestamp("start").toInstant(),
                row.getObject("amount", Integer.class),
                row.getTimestamp("deadline").toInstant(),
                instant(row, "outer_start"),
                row.getObject("outer_amount", Integer.class),
                instant(row, "outer_due"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
