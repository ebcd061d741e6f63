package vn.caurong.calendar.resources;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.StaleException;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.search.SearchIndex;

/** The clerk corrects the name or the seats of a room or vehicle; whatever holds it goes on holding it. */
@Component
class CorrectingResources {
    private final JdbcClient jdbc;
    private final KeepingResources keeping;
    private final SearchIndex search;
    private final Journal journal;
    private final Clock clock;

    CorrectingResources(JdbcClient jdbc, KeepingResources keeping, SearchIndex search, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.keeping = keeping;
        this.search = search;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws NotVisibleException for another agency's, or one that has ended
     */
    ResourcePage page(UUID id, Actor by) {
        ResourcePage page = jdbc.sql("""
                        select id, kind, name, seats, version from calendar.resource
                        where agency = ? and id = ? and during @> ?
                        """)
                .params(by.agency(), id, Vietnam.today(clock))
                .query(DataClassRowMapper.newInstance(ResourcePage.class))
                .optional()
                .orElseThrow(() -> new NotVisibleException(KeepingResources.subject(id)));
        keeping.may(by).orThrow();
        return page;
    }

    /**
     * @param version the form was opened at
     * @throws StaleException when it was corrected meanwhile
     * @throws RefusalException for no name, no seats, or the name of another one
     */
    @Transactional
    void correct(UUID id, String version, String name, String seats, Actor by) {
        ResourcePage before = page(id, by);
        Resource.sound(name, seats).orThrow();
        int places = Resource.seats(seats);
        if (!change(id, version, name, places)) {
            throw new StaleException("calendar.stale.resource", before.name());
        }
        if (!before.name().equals(name)) {
            found(id, by);
        }
        journal.record(Entry.of(by, "calendar.resource-changed", KeepingResources.subject(id))
                .with(Map.of("seats", "" + places, "was", before.name(), "had", "" + before.seats()))
                .saying(name));
    }

    private boolean change(UUID id, String version, String name, int seats) {
        try {
            return jdbc.sql("""
                            update calendar.resource set name = :name, seats = :seats, version = version + 1
                            where id = :id and version::text = :version
                            """)
                            .param("name", name)
                            .param("seats", seats)
                            .param("id", id)
                            .param("version", version)
                            .update()
                    == 1;
        } catch (DataIntegrityViolationException there) {
            throw new RefusalException("calendar.refused.resource.there", name);
        }
    }

    /** What is still to come there is found by the new name; what was, by the name it had. */
    private void found(UUID id, Actor by) {
        jdbc.sql("select id from calendar.entry where agency = ? and room = ? and ends > ?"
                        + " and starts > ?::timestamptz - interval '31 days'") // none is longer
                .params(by.agency(), id, OffsetDateTime.now(clock), OffsetDateTime.now(clock))
                .query(UUID.class)
                .list()
                .forEach(entry -> search.touched(new Subject("calendar", entry)));
    }
}
