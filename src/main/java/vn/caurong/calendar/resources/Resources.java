package vn.caurong.calendar.resources;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Vietnam;

/** Rooms and vehicles of an agency. */
@Repository
public class Resources {
    private final JdbcClient jdbc;
    private final Clock clock;

    Resources(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those there are today, rooms first. */
    public List<Resource> today(UUID agency) {
        return jdbc.sql("""
                        select id, kind, name, seats from calendar.resource
                        where agency = :agency and during @> :day order by kind, name limit 500
                        """)
                .param("agency", agency)
                .param("day", Vietnam.today(clock))
                .query(DataClassRowMapper.newInstance(Resource.class))
                .list();
    }

    /** Those of any time among some, for showing what was held. */
    public List<Resource> among(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select id, kind, name, seats from calendar.resource where id in (:ids)")
                        .param("ids", ids)
                        .query(DataClassRowMapper.newInstance(Resource.class))
                        .list();
    }

    /** Those among some that are, or were, the agency's. */
    public List<Resource> among(UUID agency, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select id, kind, name, seats from calendar.resource where agency = :agency and id in (:ids)")
                        .param("agency", agency)
                        .param("ids", ids)
                        .query(DataClassRowMapper.newInstance(Resource.class))
                        .list();
    }

    /**
     * Rooms and vehicles of an agency that is no more are those of the one that goes on; one of a name that is there
     * already stays behind, with what holds it.
     *
     * @return those that went over
     */
    public List<Resource> inherit(UUID from, UUID to) {
        return jdbc.sql("""
                        update calendar.resource r set agency = :to
                        where agency = :from and during @> :day and not exists (select 1 from calendar.resource o
                            where o.agency = :to and o.kind = r.kind and lower(o.name) = lower(r.name)
                              and o.during && r.during)
                        returning id, kind, name, seats
                        """)
                .param("from", from)
                .param("to", to)
                .param("day", Vietnam.today(clock))
                .query(DataClassRowMapper.newInstance(Resource.class))
                .list();
    }

    void insert(UUID agency, Resource resource) {
        jdbc.sql("""
                        insert into calendar.resource (id, agency, kind, name, seats, during)
                        values (:id, :agency, :kind, :name, :seats, daterange(:day, null))
                        """)
                .param("id", resource.id())
                .param("agency", agency)
                .param("kind", resource.kind().name())
                .param("name", resource.name())
                .param("seats", resource.seats())
                .param("day", Vietnam.today(clock))
                .update();
    }

    /** Locked, so that nobody holds it while it ends; empty for another agency's. */
    java.util.Optional<Resource> locked(UUID agency, UUID id) {
        return jdbc.sql("""
                        select id, kind, name, seats from calendar.resource
                        where agency = :agency and id = :id and during @> :day for update
                        """)
                .param("agency", agency)
                .param("id", id)
                .param("day", Vietnam.today(clock))
                .query(DataClassRowMapper.newInstance(Resource.class))
                .optional();
    }

    /** How many entries still to come hold it. */
    int held(UUID id) {
        return jdbc.sql("""
                        select count(*) from calendar.booking
                        where resource = :id and released_at is null and upper(during) > :now
                        """)
                .param("id", id)
                .param("now", OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
    }

    /** Today was its last day; one entered today has this one day. */
    void end(UUID id) {
        LocalDate tomorrow = Vietnam.today(clock).plusDays(1);
        jdbc.sql("update calendar.resource set during = daterange(lower(during), :end) where id = :id")
                .param("id", id)
                .param("end", tomorrow)
                .update();
    }
}
