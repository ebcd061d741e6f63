package vn.caurong.documents.lists;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.identity.RequestMemory;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;

/**
 * The documents of a reader who may see only some. Their lists begin with these; the list of a
 * reader of very many begins with the agency's order, in which the next fifty are near.
 */
@Component
public class FewSubjects {
    /**
     * Ends the condition of who may see a row where a reader sees many. The plan kept for all
     * agencies would read the whole audience of a reader before the first fifty rows; "offset 0"
     * has each row looked up in the order of the list.
     */
    public static final String ONE_BY_ONE = " offset 0) ";

    private static final int FEW = 2000;

    private final JdbcClient jdbc;
    private final Access access;

    FewSubjects(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** All the reader may see of a kind; empty when these are many, as clerks and leaders see. */
    public Optional<UUID[]> of(String kind, Actor actor) {
        return newest(kind, actor).filter(ids -> ids.length <= FEW);
    }

    /** The newest the reader may see, at least one more than are few if there are; not asked of clerks and leaders. */
    public Optional<UUID[]> newest(String kind, Actor actor) {
        if (actor.is(Role.CLERK) || actor.is(Role.LEADER)) {
            return Optional.empty();
        }
        return Optional.of(RequestMemory.keep(new Key(kind, actor), () -> read(kind, actor)));
    }

    private UUID[] read(String kind, Actor actor) {
        List<UUID> ids = jdbc.sql("select * from documents.first_seen(:kind, :principals, :most)")
                .param("kind", kind)
                .param("principals", access.principals(actor))
                .param("most", FEW + 1)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
        return ids.toArray(UUID[]::new);
    }

    private record Key(String kind, Actor actor) {}
}
