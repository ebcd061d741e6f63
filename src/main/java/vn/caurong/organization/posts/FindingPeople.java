package vn.caurong.organization.posts;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;

/** The person somebody means: by id from a list, by number or full name from a table. */
@Repository
public class FindingPeople {
    private final JdbcClient jdbc;
    private final Clock clock;

    FindingPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param agency whose people are meant by a name; a number names one person everywhere
     * @throws RefusalException when none or several are meant
     */
    public UUID one(String meant, UUID agency) {
        List<UUID> found = jdbc.sql("""
            select id from organization.person
            where id::text = lower(:meant) or code = :meant
              or lower(name) = lower(:meant)
                and coalesce(organization.home(id, :day), agency) = :agency
            order by id::text = lower(:meant) desc, code = :meant desc nulls last, id limit 3\
            """)
                .param("meant", meant)
                .param("agency", agency)
                .param("day", Vietnam.today(clock))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
        if (found.isEmpty()) {
            throw new RefusalException("organization.refused.noPerson", meant);
        }
        if (found.size() > 1 && !found.getFirst().toString().equalsIgnoreCase(meant)) {
            throw new RefusalException("organization.refused.personAmbiguous", meant);
        }
        return found.getFirst();
    }
}
