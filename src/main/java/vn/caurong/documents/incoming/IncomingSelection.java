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
                and v.subject_id = i.id and v.principal = any(:principals)""";

    /** The newest that this reader's audience holds. */
    private static final String SEEN = "from seen join documents.incoming i on i.id = seen.id ";

    private static final UUID[] NONE = {};

    /** What every question of this reader begins with. */
    String mine(String words, Actor actor) {
        return "from documents.incoming i " + SHOWN + visible(words, actor);
    }

    /** The first rows of an order; what they show besides is joined to these alone. */
    String first(String words, String narrowed, String order, Actor actor) {
        return "from (select i.* from documents.incoming i " + visible(words, actor) + narrowed + order + ") i "
                + SHOWN;
    }

    private String visible(String words, Actor actor) {
        boolean among = few.of(Incoming.KIND, actor).isPresent();
        return wanted(words) + " " + VISIBLE + (among ? ") and i.id = any(:few)" : FewSubjects.ONE_BY_ONE);
    }

    /** Without words there is no condition: the plan kept for all values would take it for a narrow one. */
    private static String wanted(String words) {
        return "where i.agency = :agency" + (words.isEmpty() ? "" : SAYING);
    }

    /** The statement that counts filters, in their order. */
    String counting(List<Counting.Wanted> filters, String words, Actor actor) {
        var counting = new Counting(
                Incoming.KIND,
                "from documents.incoming i " + visible(words, actor),
                SEEN + wanted(words),
                few.newest(Incoming.KIND, actor).isPresent());
        return few.of(Incoming.KIND, actor).isPresent() ? counting.once(filters) : counting.bounded(filters);
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
                .param("few", few.of(Incoming.KIND, actor).orElse(NONE))
                .param("newest", few.newest(Incoming.KIND, actor).orElse(NONE))
                .param("unit", actor.unit())
                .param("mine", worklist.waiting(Incoming.KIND, _ -> true, actor).toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()));
    }
}
