package vn.caurong.worklist.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.organization.Post;

/** Items that only tell a person who did what a closed item asked for. */
@Repository
record ToldItems(JdbcClient jdbc) {
    /** Those of these people who had opened the item, unless the subject is restricted. */
    List<UUID> openedBy(UUID item, List<UUID> people) {
        return jdbc.sql("""
                        select r.person from worklist.read_mark r
                        join worklist.item i on i.id = r.item
                        where r.item = :item and r.person in (:people)
                            and not exists (select 1 from access.restricted s
                                where s.subject_kind = i.subject_kind
                                    and s.subject_id = i.subject_id)
                        """)
                .param("item", item)
                .param("people", people)
                .query((row, n) -> row.getObject("person", UUID.class))
                .list();
    }

    void tell(Closed done, UUID person, @Nullable Post home, Actor by, Instant at) {
        jdbc.sql("""
                        insert into worklist.item (id, subject_kind, subject_id, duty, person, unit,
                            agency, urgency, title, mark, sender, opened_at, opened_by, told_by,
                            told_duty)
                        select :item, subject_kind, subject_id, 'KNOW', :person, :unit, :agency,
                            urgency, title, mark, sender, :at, :by, :by, duty
                        from worklist.item where id = :done
                        on conflict do nothing
                        """)
                .param("item", Ids.next())
                .param("person", person)
                .param("unit", home == null ? null : home.unit())
                .param("agency", home == null ? null : home.agency())
                .param("at", Timestamp.from(at))
                .param("by", by.person())
                .param("done", done.id())
                .update();
    }
}
