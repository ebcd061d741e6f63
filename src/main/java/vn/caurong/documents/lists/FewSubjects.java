package vn.caurong.documents.lists;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Filter;

/**
 * The documents of a reader who may see only some. Their lists begin with these; the list of a
 * reader of very many begins with the agency's order, in which the next fifty are near. Which of
 * both is asked decides how quick an answer is, never what it is, so it may be remembered.
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

    /** How much a reader may see of a kind. */
    public enum Amount {
        /** No more than a filter counts. */
        COUNTED,
        FEW,
        MANY
    }

    private record Key(String kind, UUID person, UUID post) {}

    private final Cache<Key, Amount> memory = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumSize(50_000)
            .build();

    private final JdbcClient jdbc;
    private final Access access;

    FewSubjects(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Of clerks and leaders, who see what the agency has, it is not asked. */
    public boolean few(String kind, Actor actor) {
        return !actor.is(Role.CLERK) && !actor.is(Role.LEADER) && of(kind, actor) != Amount.MANY;
    }

    public Amount of(String kind, Actor actor) {
        return memory.get(new Key(kind, actor.person(), actor.post()), _ -> read(kind, actor));
    }

    /** All the reader may see of a kind, by key; wants the parameter {@code principals}. */
    public static String all(String kind) {
        return "select s as id from documents.first_seen('" + kind + "', :principals, null) s";
    }

    private Amount read(String kind, Actor actor) {
        int seen = jdbc.sql("select count(*) from documents.first_seen(:kind, :principals, :most)")
                .param("kind", kind)
                .param("principals", access.principals(actor))
                .param("most", FEW + 1)
                .query(Integer.class)
                .single();
        return seen > FEW ? Amount.MANY : seen > Filter.COUNTED ? Amount.FEW : Amount.COUNTED;
    }
}
