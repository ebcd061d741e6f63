package vn.caurong.tasks.results;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;

/** Results of tasks, in their table. */
@Repository
public record TaskResults(JdbcClient jdbc, Clock clock) {
    private static final RowMapper<TaskResult> ROWS = DataClassRowMapper.newInstance(TaskResult.class);

    /** Its document is out, and who gave the task wanted more since. */
    private static final String SENT_BACK = """
            exists (select 1 from tasks.answer a
              where a.task = r.task and a.kind = 'SEND_BACK' and a.at >= r.issued_at)""";

    /** Links it; false while the task has one that still counts. One that counts no more stays as history. */
    boolean link(UUID task, UUID document, boolean reports, String words, Actor by) {
        end(task, "REPLACED", "(r.given_up is not null or " + SENT_BACK + ")", by);
        return jdbc.sql("""
                                insert into tasks.result (id, task, document, reports, words, by_person, by_post, at)
                                values (:id, :task, :document, :reports, :words, :person, :post, :now)
                                on conflict (task) where ended is null do nothing
                                """)
                        .param("id", Ids.next())
                        .param("task", task)
                        .param("document", document)
                        .param("reports", reports)
                        .param("words", words)
                        .param("person", by.person())
                        .param("post", by.post())
                        .param("now", now())
                        .update()
                == 1;
    }

    /** The document that was linked, empty unless it is a draft that still counts. */
    Optional<UUID> unlink(UUID task, Actor by) {
        return end(task, "UNLINKED", "r.mark is null and r.given_up is null", by).stream()
                .findFirst();
    }

    private List<UUID> end(UUID task, String how, String which, Actor by) {
        return jdbc.sql("""
                        update tasks.result r set ended = :how, ended_at = :now, ended_person = :person, ended_post = :post
                        where r.task = :task and r.ended is null and %s returning r.document
                        """.formatted(which))
                .param("how", how)
                .param("now", now())
                .param("person", by.person())
                .param("post", by.post())
                .param("task", task)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /**
     * All of a task to a reader, also those that no longer stand; one that stands counts or not.
     *
     * @param principals of the reader
     */
    public SeenResults of(UUID task, String[] principals) {
        return new SeenResults(jdbc.sql("""
                        select r.*, %s as sent_back,
                            exists (select 1 from access.visible v where v.subject_kind = 'outgoing'
                              and v.subject_id = r.document and v.principal = any(:principals)) as opens,
                            exists (select 1 from access.restricted s where s.subject_kind = 'outgoing'
                              and s.subject_id = r.document) as restricted
                        from tasks.result r where r.task = :task order by r.at, r.id
                        """.formatted(SENT_BACK))
                .param("task", task)
                .param("principals", principals)
                .query((row, n) -> new SeenResults.Seen(
                        Objects.requireNonNull(ROWS.mapRow(row, n)),
                        row.getString("ended") == null,
                        row.getBoolean("opens"),
                        row.getBoolean("restricted")))
                .list());
    }

    /** Tasks whose result is this document. */
    List<UUID> tasks(UUID document) {
        return jdbc.sql("select task from tasks.result where document = ? and ended is null")
                .param(document)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Those of a document just issued; a second time none. */
    List<TaskResult> issued(UUID document, String mark) {
        return jdbc.sql("""
                        update tasks.result set mark = ?, issued_at = ?
                        where document = ? and mark is null and given_up is null and ended is null
                        returning *, false as sent_back
                        """).params(mark, now(), document).query(ROWS).list();
    }

    /** Those of a document that counts no more; a second time none. */
    List<TaskResult> givenUp(UUID document, String why) {
        return jdbc.sql("""
                        update tasks.result set given_up = ?
                        where document = ? and given_up is null and ended is null
                        returning *, false as sent_back
                        """).params(why, document).query(ROWS).list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
