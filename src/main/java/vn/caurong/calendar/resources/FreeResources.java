package vn.caurong.calendar.resources;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Vietnam;

/** Rooms and vehicles nobody holds at a time, the smallest with enough seats first. */
@Repository
public record FreeResources(JdbcClient jdbc) {
    private static final int OFFERED = 3;

    /**
     * @param people how many come, 0 when nobody knows
     */
    public List<Resource> insteadOf(UUID agency, Resource wanted, Stretch during, int people) {
        return jdbc.sql("""
                        select r.id, r.kind, r.name, r.seats from calendar.resource r
                        where r.agency = :agency and r.kind = :kind and r.seats >= :people and r.id <> :wanted
                          and r.during @> daterange(:first, :last, '[]')
                          and not exists (select 1 from calendar.booking b
                              where b.resource = r.id and b.released_at is null
                                and b.during && tstzrange(:from, :to))
                        order by r.seats, r.name limit :most
                        """)
                .param("agency", agency)
                .param("kind", wanted.kind().name())
                .param("people", people)
                .param("wanted", wanted.id())
                .param("first", Vietnam.date(during.from()))
                .param("last", Vietnam.date(during.to()))
                .param("from", during.fromTime())
                .param("to", during.toTime())
                .param("most", OFFERED)
                .query(DataClassRowMapper.newInstance(Resource.class))
                .list();
    }
}
