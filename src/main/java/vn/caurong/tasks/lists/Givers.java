package vn.caurong.tasks.lists;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.task.TaskDesk;

/** For which vacant posts a reader goes on with what these gave. */
@Repository
record Givers(JdbcClient jdbc, TaskDesk desk) {
    /** Some post is vacant nearly always; only those that gave what is not over cost the list anything. */
    GivenBy of(Actor actor) {
        List<UUID> vacant = desk.answeredBy(actor);
        return new GivenBy(actor.post(), vacant.isEmpty() ? vacant : gave(vacant, actor.agency()));
    }

    private List<UUID> gave(List<UUID> vacant, UUID agency) {
        return jdbc.sql("""
                        select p from unnest(:vacant::uuid[]) p where exists (select 1 from tasks.task t
                            where t.giver_post = p and t.agency = :agency and t.state not in ('CLOSED', 'CANCELLED'))
                        """)
                .param("vacant", vacant.toArray(UUID[]::new))
                .param("agency", agency)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
