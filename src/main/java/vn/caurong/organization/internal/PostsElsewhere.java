package vn.caurong.organization.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.organization.Post;

/** What people of an agency hold in other agencies; few do, so an agency's are read and kept at once. */
@Repository
record PostsElsewhere(JdbcClient jdbc, Unchanged unchanged) {
    /** Read again when an organization was changed. */
    Map<UUID, List<Post>> of(UUID agency, LocalDate day) {
        return unchanged.keep("elsewhere", agency, day, () -> now(agency, day));
    }

    private Map<UUID, List<Post>> now(UUID agency, LocalDate day) {
        return jdbc.sql("""
                        select p.id, p.unit, u.agency, p.title, p.role, p.head, me.id as person, me.name
                        from (select distinct h.person from organization.unit u
                            join organization.post p on p.unit = u.id and p.during @> :day
                            join organization.holding h on h.post = any(array[p.id]) and h.during @> :day
                            where u.agency = :agency and u.during @> :day) here
                        join organization.person me on me.id = here.person
                        join organization.holding h on h.person = me.id and h.during @> :day
                        join organization.post p on p.id = h.post and p.during @> :day
                        join organization.unit u on u.id = p.unit and u.during @> :day
                        where u.agency <> :agency
                        """).param("agency", agency).param("day", day).query(PostReading::row).list().stream()
                .collect(Collectors.groupingBy(post -> Objects.requireNonNull(post.holder())));
    }
}
