package vn.caurong.documents.outgoing;

import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** What a reader's lists choose from; list and counts ask the same. */
@Repository
class OutgoingSelection {
    /** The agency's documents this reader may see and is looking for. */
    static final String VISIBLE = """
            from documents.outgoing o
            left join documents.outgoing_number n on n.outgoing = o.id and n.live
            where o.agency = :agency
              and exists (select 1 from access.visible v where v.subject_kind = 'outgoing'
                and v.subject_id = o.id and v.principal = any(:principals))
              and (:q = '' or o.words like '%' || documents.folded(:q) || '%'
                or documents.folded(to_char(n.number, 'FM999999900') || '/' || n.notation)
                    like '%' || documents.folded(:q) || '%'
                or exists (select 1 from documents.outgoing_recipient r where r.outgoing = o.id
                    and r.version = o.content
                    and r.words like '%' || documents.folded(:q) || '%'))
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final WorkList worklist;

    OutgoingSelection(JdbcClient jdbc, Access access, WorkList worklist) {
        this.jdbc = jdbc;
        this.access = access;
        this.worklist = worklist;
    }

    /** A statement over {@link #VISIBLE} with its parameters bound. */
    JdbcClient.StatementSpec with(String sql, String words, Actor actor) {
        return jdbc.sql(sql)
                .param("q", like(words))
                .param("agency", actor.agency())
                .param("person", actor.person())
                .param("principals", access.principals(actor))
                .param("mine", waiting(duty -> duty != Duty.KNOW, actor))
                .param("tosign", waiting(duty -> duty == Duty.SIGN, actor))
                .param("known", waiting(duty -> duty == Duty.KNOW, actor));
    }

    private UUID[] waiting(Predicate<Duty> duty, Actor actor) {
        return worklist.waiting(Outgoing.KIND, duty, actor).toArray(UUID[]::new);
    }

    /** The reader's % and _ are letters. */
    private static String like(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
