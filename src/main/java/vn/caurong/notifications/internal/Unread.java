package vn.caurong.notifications.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;

/**
 * What a person has not read, by subject. Every page asks for it, so it is remembered for a moment;
 * a change anywhere makes it forgotten within a second, the list itself always reads anew.
 */
@Repository
class Unread {
    /** Rows of people who may still see what they were told of. */
    static final String VISIBLE = """
            exists (select 1 from access.visible v where v.subject_kind = n.subject_kind
                and v.subject_id = n.subject_id and v.principal = any(:principals))
            """;

    private final Cache<UUID, List<Subject>> memory = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(5))
            .maximumSize(20_000)
            .build();

    private final JdbcClient jdbc;
    private final Access access;

    Unread(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    List<Subject> of(Actor actor) {
        List<Subject> known = memory.getIfPresent(actor.person());
        return known == null ? now(actor) : known;
    }

    /** Read from the table, whatever is remembered. */
    List<Subject> now(Actor actor) {
        List<Subject> read = jdbc.sql("select n.subject_kind, n.subject_id from notifications.notice n"
                        + " where n.person = :person and n.read_at is null and " + VISIBLE)
                .param("person", actor.person())
                .param("principals", access.principals(actor))
                .query((row, n) -> new Subject(row.getString(1), row.getObject(2, UUID.class)))
                .list();
        memory.put(actor.person(), read);
        return read;
    }

    void forget(Collection<UUID> people) {
        memory.invalidateAll(people);
    }
}
