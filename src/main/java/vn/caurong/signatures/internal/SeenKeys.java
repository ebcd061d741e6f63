package vn.caurong.signatures.internal;

import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;

/**
 * Keys somebody may know of: their own, and those of their agency for its clerks, leaders and
 * administrators.
 */
@Repository
record SeenKeys(JdbcClient db) {
    static final String KIND = "key";

    private static final Set<Role> KNOWING = Set.of(Role.CLERK, Role.LEADER, Role.ADMINISTRATOR);
    private static final String SELECT = """
            select k.id, k.person, k.agency, k.name, k.issuer, k.valid_from, k.valid_to, k.demo,
              k.locked_at is not null as locked, t.key is not null as retired, c.keeper
            from signatures.key k
            left join signatures.custody c on c.key = k.id and c.taken_at is not null and c.ended_at is null
            left join signatures.retirement t on t.key = k.id
            where (k.person = :person or k.agency = :agency)
            """;

    /** Own ones first, those that last longest first. */
    List<SeenKey> of(Actor actor) {
        return seen(" order by k.agency is not null, k.name, k.valid_to desc, k.id limit 200", actor)
                .query(DataClassRowMapper.newInstance(SeenKey.class))
                .list();
    }

    /**
     * @throws NotVisibleException when there is none or it is none of the actor's business
     */
    SeenKey one(UUID key, Actor actor) {
        return seen(" and k.id = :key", actor)
                .param("key", key)
                .query(SeenKey.class)
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject(KIND, key)));
    }

    /** The same for what is only done with an agency's key. */
    SeenKey ofAgency(UUID key, Actor actor) {
        SeenKey seen = one(key, actor);
        if (!seen.ofAgency()) {
            throw new NotVisibleException(new Subject(KIND, key));
        }
        return seen;
    }

    private JdbcClient.StatementSpec seen(String rest, Actor actor) {
        @Nullable UUID agency = actor.roles().stream().anyMatch(KNOWING::contains) ? actor.agency() : null;
        return db.sql(SELECT + rest).param("person", actor.person()).param("agency", agency, Types.OTHER);
    }
}
