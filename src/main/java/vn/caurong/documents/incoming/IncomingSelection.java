package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.documents.lists.Counting;
import vn.caurong.documents.lists.FewSubjects;
import vn.caurong.documents.lists.Literally;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.WorkList;

/** What a reader's list chooses from; list and counts ask the same. */
@Repository
record IncomingSelection(JdbcClient jdbc, Access access, WorkList worklist, FewSubjects few, Clock clock) {
    /** What a row shows besides; no filter asks for it, so counts go without. */
    private static final String SHOWN = """
            join documents.incoming_arrival a on a.incoming = i.id
            left join documents.incoming_registration r on r.incoming = i.id
            left join documents.incoming_completion c on c.incoming = i.id and c.live
            """;

    private static final String SAYING = " and i.words like '%' || :q || '%'";

    private static final String VISIBLE = """
            and exists (select 1 from access.visible v where v.subject_kind = 'incoming'
                and v.subject_id = i.id and v.principal = any(:principals)""" + FewSubjects.ONE_BY_ONE;

    private static final String FEW = "(" + FewSubjects.all(Incoming.KIND) + ")";

    /** The newest that this reader's audience holds. */
    private static final String SEEN = "from seen join documents.incoming i on i.id = seen.id ";

    /** What every question of this reader begins with. */
    String mine(String words, Actor actor) {
        return "from documents.incoming i " + SHOWN + visible(words, FEW, actor);
    }

    /** The first rows of an order; what they show besides is joined to these alone. */
    String first(String words, String narrowed, String order, Actor actor) {
        return "from (select i.* from documents.incoming i " + visible(words, FEW, actor) + narrowed + order + ") i "
                + SHOWN;
    }

    /** @param ids of all a reader of few may see */
    private String visible(String words, String ids, Actor actor) {
        return wanted(words) + " " + (few(actor) ? " and i.id in " + ids : VISIBLE);
    }

    private boolean few(Actor actor) {
        return few.few(Incoming.KIND, actor);
    }

    /** Without words there is no condition: the plan kept for all values would take it for a narrow one. */
    private static String wanted(String words) {
        return "where i.agency = :agency" + (words.isEmpty() ? "" : SAYING);
    }

    /** The statement that counts filters, in their order. */
    String counting(List<Counting.Wanted> filters, String words, Actor actor) {
        var counting = new Counting(
                Incoming.KIND,
                "from documents.incoming i " + visible(words, Counting.AMONG, actor),
                SEEN + wanted(words),
                few(actor));
        return few(actor) ? counting.once(filters) : counting.bounded(filters);
    }

    /**
     * A statement over {@link #mine} with its parameters bound.
     *
     * @param words looked for, folded; may be empty
     */
    JdbcClient.StatementSpec with(String sql, String words, Actor actor) {
        return jdbc.sql(sql)
                .param("q", Literally.of(words))
                .param("agency", actor.agency())
                .param("principals", access.principals(actor))
                .param("unit", actor.unit())
                .param("mine", worklist.waiting(Incoming.KIND, _ -> true, actor).toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()));
    }
}
