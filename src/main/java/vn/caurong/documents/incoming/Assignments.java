package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;

/** Whom heads of units gave documents to; the newest of a unit is in force. */
@Repository
record Assignments(JdbcClient jdbc, Clock clock) {
    void add(UUID incoming, UUID unit, Assigning.Assignment assignment, Actor actor) {
        jdbc.sql("""
                        insert into documents.incoming_assignment
                            (id, incoming, unit, to_post, start, amount, unit_of_time, deadline,
                             words, by_person, by_post, at)
                        values (:id, :incoming, :unit, :to, :start, :amount, :time, :deadline,
                            :words, :person, :post, :at)
                        """)
                .param("id", Ids.next())
                .param("incoming", incoming)
                .param("unit", unit)
                .param("to", assignment.to())
                .param("start", Timestamp.from(assignment.deadline().start()))
                .param("amount", assignment.deadline().amount())
                .param("time", assignment.deadline().amount() == null ? null : "DAY")
                .param("deadline", DetailColumns.timestamp(assignment.deadline().due()))
                .param("words", assignment.words())
                .param("person", actor.person())
                .param("post", actor.post())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Nobody leads it any more; suggestions do not learn from a unit that handed it back. */
    void noLead(UUID incoming) {
        jdbc.sql("update documents.incoming set lead_unit = null where id = :id")
                .param("id", incoming)
                .update();
    }

    /** The post that gave the directive in force. */
    Optional<UUID> director(UUID incoming) {
        return jdbc.sql("""
                        select by_post from documents.incoming_directive
                        where incoming = :id and kind = 'GIVEN' order by at desc, id desc limit 1
                        """)
                .param("id", incoming)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }
}
