package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.WorkList;

/** What a reader's list chooses from; list and counts ask the same. */
@Repository
class IncomingSelection {
    /** What every question begins with: the agency's documents this reader may see. */
    static final String MINE = """
            from documents.incoming i
            join documents.incoming_arrival a on a.incoming = i.id
            left join documents.incoming_registration r on r.incoming = i.id
            left join documents.incoming_completion c on c.incoming = i.id
            where i.agency = :agency
              and exists (select 1 from access.visible v where v.subject_kind = 'incoming'
                and v.subject_id = i.id and v.principal = any(:principals))
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final WorkList worklist;
    private final Clock clock;

    IncomingSelection(JdbcClient jdbc, Access access, WorkList worklist, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.worklist = worklist;
        this.clock = clock;
    }

    /** A statement over {@link #MINE} with its parameters bound. */
    JdbcClient.StatementSpec with(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("agency", actor.agency())
                .param("principals", access.principals(actor))
                .param("unit", actor.unit())
                .param("mine", worklist.waiting(Incoming.KIND, _ -> true, actor).toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()));
    }

    /** The reader's % and _ are letters. */
    static String like(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
