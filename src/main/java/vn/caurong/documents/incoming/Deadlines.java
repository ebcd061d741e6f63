package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;

/** The deadline in force, and every earlier one with who, when and why (core, "Deadlines"). */
@Repository
record Deadlines(JdbcClient jdbc, Clock clock) {
    /** Sets it from now on; in the caller's transaction. */
    void set(UUID incoming, Deadline deadline, String why, Actor actor) {
        jdbc.sql("""
                        insert into documents.incoming_deadline
                            (id, incoming, start, amount, unit, due, why, by_person, by_post, at)
                        values (:id, :incoming, :start, :amount, :unit, :due, :why, :person, :post,
                            :at)
                        """)
                .param("id", Ids.next())
                .param("incoming", incoming)
                .param("start", Timestamp.from(deadline.start()))
                .param("amount", deadline.amount())
                .param("unit", deadline.amount() == null ? null : "DAY")
                .param("due", DetailColumns.timestamp(deadline.due()))
                .param("why", why)
                .param("person", actor.person())
                .param("post", actor.post())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("update documents.incoming set due = :due where id = :id")
                .param("due", DetailColumns.timestamp(deadline.due()))
                .param("id", incoming)
                .update();
    }
}
