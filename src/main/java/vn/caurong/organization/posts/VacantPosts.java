package vn.caurong.organization.posts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.RefusalException;

/** Which posts of a title somebody holds, and which wait for somebody. */
@Repository
record VacantPosts(JdbcClient jdbc, PostsInUnits posts) {
    /** The post of this title in the unit that the person holds on the day. */
    Optional<UUID> held(UUID unit, String title, UUID person, LocalDate day) {
        return jdbc.sql("""
                        select p.id from organization.post p
                        join organization.holding h on h.post = p.id and h.person = ? and h.during @> ?::date
                        where p.unit = ? and lower(p.title) = lower(?) and p.during @> ?::date limit 1\
                        """)
                .params(person, day, unit, title, day)
                .query(UUID.class)
                .optional();
    }

    /** The first vacant one of this title. */
    UUID first(UUID unit, String title, LocalDate day) {
        return jdbc.sql("""
                        select p.id from organization.post p
                        where p.unit = ? and lower(p.title) = lower(?) and p.during @> ?::date and not exists (
                          select from organization.holding h
                          where h.post = p.id and (upper_inf(h.during) or upper(h.during) > ?::date))
                        order by p.sort, p.id limit 1\
                        """)
                .params(unit, title, day, day)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new RefusalException(
                        posts.count(unit, title, day) == 0
                                ? "organization.refused.noPost"
                                : "organization.refused.noneVacant",
                        title));
    }
}
