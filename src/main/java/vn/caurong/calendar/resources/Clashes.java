package vn.caurong.calendar.resources;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Refusal;
import vn.caurong.organization.Organization;

/** What a refused booking says: who holds it, what else has room then, when it is free again. */
@Component
class Clashes {
    private final JdbcClient jdbc;
    private final FreeResources free;
    private final Organization organization;

    Clashes(JdbcClient jdbc, FreeResources free, Organization organization) {
        this.jdbc = jdbc;
        this.free = free;
        this.organization = organization;
    }

    Refusal of(UUID agency, Resource wanted, Stretch during, int people) {
        Refusal others = others(agency, wanted, during, people);
        Refusal later = nextFree(wanted, during)
                .map(at -> Refusal.of("calendar.free.later", wanted.name(), Stretch.hour(at)))
                .orElse(Refusal.of("calendar.free.not-today", wanted.name()));
        return holder(wanted, during)
                .map(held -> Refusal.of(
                        "calendar.refused.held", wanted.name(), held.words(), unit(held), when(held), others, later))
                .orElse(Refusal.of("calendar.refused.just-held", wanted.name(), others, later));
    }

    private record Held(UUID unit, String words, String openness, OffsetDateTime starts, OffsetDateTime ends) {}

    /** Gone again when whoever held it gave it free this moment; a restricted one does not say what it is. */
    private Optional<Held> holder(Resource resource, Stretch during) {
        return jdbc.sql("""
                        select e.unit, case when e.openness = 'RESTRICTED' then '…' else e.words end as words, e.openness,
                            lower(b.during) as starts, upper(b.during) as ends
                        from calendar.booking b join calendar.entry e on e.id = b.entry
                        where b.resource = :resource and b.released_at is null
                          and b.during && tstzrange(:from, :to) order by b.during limit 1
                        """)
                .param("resource", resource.id())
                .param("from", during.fromTime())
                .param("to", during.toTime())
                .query(Held.class)
                .optional();
    }

    private String unit(Held held) {
        return organization.unit(held.unit()).shortName();
    }

    private static String when(Held held) {
        return new Stretch(held.starts().toInstant(), held.ends().toInstant()).written();
    }

    /** Others of its kind that are free then, the smallest with enough seats first. */
    private Refusal others(UUID agency, Resource wanted, Stretch during, int people) {
        List<String> others = free.insteadOf(agency, wanted, during, people).stream()
                .map(Resource::name)
                .toList();
        return others.isEmpty()
                ? Refusal.of("calendar.free.none." + wanted.kind().word())
                : Refusal.of("calendar.free.others", String.join(", ", others));
    }

    /** The first time of that day, from the wanted one on, at which it is free for as long. */
    private Optional<Instant> nextFree(Resource resource, Stretch during) {
        return jdbc.sql("""
                        select min(upper(b.during)) from calendar.booking b
                        where b.resource = :resource and b.released_at is null
                          and upper(b.during) > :from
                          and (upper(b.during) at time zone 'Asia/Ho_Chi_Minh')::date
                              = (:from::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date
                          and not exists (select 1 from calendar.booking n
                              where n.resource = b.resource and n.released_at is null
                                and n.during && tstzrange(upper(b.during), upper(b.during) + (:to::timestamptz - :from)))
                        """)
                .param("resource", resource.id())
                .param("from", during.fromTime())
                .param("to", during.toTime())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }
}
