package vn.caurong.search.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;

/** What is shown of hits, in their order; rights inside the query here too. */
@Repository
record FoundEntries(JdbcClient jdbc, Access access) {
    List<FoundEntry> of(List<Hit> hits, Actor actor) {
        if (hits.isEmpty()) {
            return List.of();
        }
        Map<Long, Integer> place =
                hits.stream().collect(Collectors.toMap(Hit::seq, hits::indexOf, (one, other) -> one));
        return jdbc
                .sql("""
                        select e.* from search.entry e
                        where e.seq = any(:seqs) and exists (select 1 from access.visible v
                            where v.subject_kind = e.kind and v.subject_id = e.id
                              and v.principal = any(:principals) offset 0)
                        """)
                .param("seqs", hits.stream().map(Hit::seq).toArray(Long[]::new))
                .param("principals", access.principals(actor))
                .query(DataClassRowMapper.newInstance(FoundEntry.class))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(entry -> place.getOrDefault(entry.seq(), 0)))
                .toList();
    }
}
