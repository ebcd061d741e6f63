package vn.caurong.calendar.resources;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;

/** Rooms and vehicles held by entries. That nothing is held twice is the database's word. */
@Component
public class Bookings {
    private final JdbcClient jdbc;
    private final Clashes clashes;
    private final Clock clock;

    Bookings(JdbcClient jdbc, Clashes clashes, Clock clock) {
        this.jdbc = jdbc;
        this.clashes = clashes;
        this.clock = clock;
    }

    /**
     * Holds them in the caller's transaction, always in the same order so that two who want the
     * same never wait for each other.
     *
     * @param people how many come, for the rooms offered instead
     * @throws RefusalException naming who holds one already, and what is free
     */
    public void hold(UUID agency, UUID entry, List<UUID> resources, Stretch during, int people) {
        resources.stream().distinct().sorted().forEach(id -> {
            Resource resource = usable(agency, id, during);
            // waits for whoever is about to hold it, and then does nothing when they do
            int held = jdbc.sql("""
                            insert into calendar.booking (id, entry, resource, during)
                            values (:id, :entry, :resource, tstzrange(:from, :to)) on conflict do nothing
                            """)
                    .param("id", Ids.next())
                    .param("entry", entry)
                    .param("resource", id)
                    .param("from", during.fromTime())
                    .param("to", during.toTime())
                    .update();
            if (held == 0) {
                throw new RefusalException(clashes.of(agency, resource, during, people));
            }
        });
    }

    /** Gives free what the entry holds. */
    public void release(UUID entry, UUID person) {
        jdbc.sql("""
                        update calendar.booking set released_at = :now, released_by = :person
                        where entry = :entry and released_at is null
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("person", person)
                .param("entry", entry)
                .update();
    }

    /** One of the agency's that is there on all its days; it cannot end meanwhile. */
    private Resource usable(UUID agency, UUID id, Stretch during) {
        return jdbc.sql("""
                        select id, kind, name, seats from calendar.resource
                        where id = :id and agency = :agency
                          and during @> daterange(:first, :last, '[]') for share
                        """)
                .param("id", id)
                .param("agency", agency)
                .param("first", Vietnam.date(during.from()))
                .param("last", Vietnam.date(during.to()))
                .query(DataClassRowMapper.newInstance(Resource.class))
                .optional()
                .orElseThrow(() -> new RefusalException("calendar.refused.resource.gone"));
    }
}
