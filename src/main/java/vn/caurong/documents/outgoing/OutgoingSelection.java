package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.documents.lists.Counting;
import vn.caurong.documents.lists.FewSubjects;
import vn.caurong.documents.lists.Literally;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** What a reader's lists choose from; list and counts ask the same. */
@Repository
record OutgoingSelection(JdbcClient jdbc, Access access, WorkList worklist, FewSubjects few) {
    private static final String FACETS = """
            left join documents.outgoing_number n on n.outgoing = o.id and n.live
            where o.agency = :agency
            """;

    /** Whether a document says the words of a parameter: itself, its mark, its recipients. */
    static String looksFor(String parameter) {
        return """
                (o.words like '%' || documents.folded(:q) || '%'
                or documents.folded(to_char(n.number, 'FM999999900') || '/' || n.notation)
                    like '%' || documents.folded(:q) || '%'
                or exists (select 1 from documents.outgoing_recipient r where r.outgoing = o.id
                    and r.version = o.content
                    and r.words like '%' || documents.folded(:q) || '%'))
                """.replace(":q", ":" + parameter);
    }

    private static final String VISIBLE = """
            and exists (select 1 from access.visible v where v.subject_kind = 'outgoing'
                and v.subject_id = o.id and v.principal = any(:principals)""" + FewSubjects.ONE_BY_ONE;

    private static final String FEW = "(" + FewSubjects.all(Outgoing.KIND) + ")";

    /** The newest that this reader's audience holds. */
    private static final String SEEN = "from seen join documents.outgoing o on o.id = seen.id ";

    /** Of every list, pages and exports. */
    static final String ORDER = " order by o.listed desc, o.id desc";

    /** What every question of this reader begins with. */
    String mine(String words, Actor actor) {
        return mine(words, FEW, actor);
    }

    /** @param ids of all a reader of few may see */
    private String mine(String words, String ids, Actor actor) {
        return "from documents.outgoing o " + wanted(words) + " " + (few(actor) ? " and o.id in " + ids : VISIBLE);
    }

    private boolean few(Actor actor) {
        return few.few(Outgoing.KIND, actor);
    }

    /** Without words there is no condition: the plan kept for all values would take it for a narrow one. */
    private static String wanted(String words) {
        return FACETS + (words.isEmpty() ? "" : " and " + looksFor("q"));
    }

    /** The statement that counts filters, in their order. */
    String counting(List<Counting.Wanted> filters, String words, Actor actor) {
        var counting =
                new Counting(Outgoing.KIND, mine(words, Counting.AMONG, actor), SEEN + wanted(words), few(actor));
        return few(actor) ? counting.once(filters) : counting.bounded(filters);
    }

    /** A statement over {@link #mine} with its parameters bound. */
    JdbcClient.StatementSpec with(String sql, String words, Actor actor) {
        return jdbc.sql(sql)
                .param("q", Literally.of(words))
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
}
