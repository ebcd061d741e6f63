package vn.caurong.documents.sitting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** A signer's last sittings, so that the report of one can be opened again. */
@Repository
record RecentSittings(JdbcClient jdbc) {
    private static final int SHOWN = 50;

    /**
     * A sitting in one line.
     *
     * @param open chosen or unread, and not done
     */
    record Line(UUID id, Instant begunAt, int papers, int signed, int returned, int refused, int open) {}

    List<Line> of(Actor by) {
        return jdbc.sql("""
                        select s.id, s.begun_at, count(*) as papers,
                            count(*) filter (where p.outcome = 'SIGNED') as signed,
                            count(*) filter (where p.outcome = 'RETURNED') as returned,
                            count(*) filter (where p.outcome = 'REFUSED') as refused,
                            count(*) filter (where p.outcome is null
                                and p.choice is distinct from 'LATER') as open
                        from documents.sitting s join documents.sitting_paper p on p.sitting = s.id
                        where s.person = :person group by s.id order by s.begun_at desc, s.id limit :shown
                        """)
                .param("person", by.person())
                .param("shown", SHOWN)
                .query(DataClassRowMapper.newInstance(Line.class))
                .list();
    }
}
