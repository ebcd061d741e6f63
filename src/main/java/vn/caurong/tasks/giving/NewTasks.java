package vn.caurong.tasks.giving;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.search.SearchIndex;
import vn.caurong.tasks.parties.Parties;
import vn.caurong.tasks.parties.Party;
import vn.caurong.tasks.sources.SourceLine;
import vn.caurong.tasks.task.RollingUp;
import vn.caurong.tasks.task.Task;

/** How a task comes into its tables. */
@Repository
record NewTasks(JdbcClient jdbc, SearchIndex search, RollingUp rolling, Clock clock) {
    /** In the caller's transaction. */
    void insert(UUID id, NewTask task, Actor by) {
        SourceLine source = task.source();
        jdbc.sql("""
                        insert into tasks.task (id, version, agency, words, product, quantity, authority, lead_unit,
                            lead_post, giver_person, giver_post, given_at, state, urgency, due, percent,
                            source_kind, source_id, source_name, source_words, parent, changed_by, changed_at)
                        values (:id, 1, :agency, :words, :product, :quantity, :authority, :unit, :lead, :by, :post,
                            :now, 'GIVEN', :urgency, :due, 0, :kind, :source, :name, :paragraph, :parent, :by, :now)
                        """)
                .param("id", id)
                .param("agency", by.agency())
                .param("words", task.words())
                .param("product", task.product())
                .param("quantity", task.quantity())
                .param("authority", task.authority())
                .param("unit", task.parties().lead().unit())
                .param("lead", task.parties().lead().post())
                .param("by", by.person())
                .param("post", by.post())
                .param("now", Timestamp.from(clock.instant()))
                .param("urgency", task.urgency())
                .param("due", Timestamp.from(task.deadline().due()))
                .param("kind", source == null ? null : source.kind())
                .param("source", source == null ? null : source.id())
                .param("name", source == null ? "" : Task.line(source.name()))
                .param("paragraph", task.sourceWords())
                .param("parent", task.parent())
                .update();
        coordinators(id, task.parties());
        if (task.parent() != null) {
            rolling.from(id);
        }
        search.touched(new Subject(Task.KIND, id));
    }

    private void coordinators(UUID task, Parties parties) {
        jdbc.sql("""
                        insert into tasks.coordinator (task, lead_post, post, unit)
                        select :task, :lead, c.post, c.unit from unnest(:posts::uuid[], :units::uuid[]) as c (post, unit)
                        """)
                .param("task", task)
                .param("lead", parties.lead().post())
                .param("posts", parties.coordinators().stream().map(Party::post).toArray(UUID[]::new))
                .param("units", parties.coordinators().stream().map(Party::unit).toArray(UUID[]::new))
                .update();
    }
}
