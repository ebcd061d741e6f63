package vn.caurong.search.internal;

import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;

/** What is found, rights inside the query; what waits to be read anew is looked at besides. */
@Repository
record Hits(JdbcClient jdbc, Access access) {
    /**
     * @param after where the page before ended, null for the first
     * @return at most {@code most}, in order
     */
    List<Hit> find(Question question, Narrowing narrowing, @Nullable Key after, int most, Actor actor) {
        String[] principals = access.principals(actor);
        return jdbc.sql("""
                        select * from (
                            select * from search.hits(:tiers::text[]::tsquery[], :base::tsquery,
                                :who::tsquery, :principals, :since, :until, :tier, :seq, :most)
                            union
                            select * from search.fresh(:tiers::text[]::tsquery[], :principals,
                                :since, :until)) h
                        where :tier is null or h.tier > :tier or (h.tier = :tier and h.seq < :seq)
                        order by h.tier, h.seq desc limit :most
                        """)
                .param("tiers", Tiers.of(question, narrowing))
                .param("base", Tiers.widest(question, narrowing))
                .param("who", readers(principals))
                .param("principals", principals)
                .param("since", question.since(), Types.DATE)
                .param("until", question.until(), Types.DATE)
                .param("tier", after == null ? null : after.tier(), Types.INTEGER)
                .param("seq", after == null ? null : after.seq(), Types.BIGINT)
                .param("most", most)
                .query(DataClassRowMapper.newInstance(Hit.class))
                .list();
    }

    private static String readers(String[] principals) {
        return Arrays.stream(principals).map(Tokens::reader).map(Tiers::quoted).collect(Collectors.joining(" | "));
    }

    /** Where a page ended. */
    record Key(int tier, long seq) {
        static @Nullable Key of(@Nullable String after) {
            return after != null && after.matches("[1-4]_\\d{1,17}")
                    ? new Key(after.charAt(0) - '0', Long.parseLong(after.substring(2)))
                    : null;
        }

        boolean before(Hit hit) {
            return hit.tier() > tier || (hit.tier() == tier && hit.seq() < seq);
        }
    }
}
