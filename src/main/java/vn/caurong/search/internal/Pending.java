package vn.caurong.search.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Subject;

/** Subjects that wait to be read into the index. Rows are only added, so nobody waits for a lock. */
@Repository
record Pending(JdbcClient jdbc) {
    /**
     * A subject that waits.
     *
     * @param upTo the newest of its rows known now
     */
    record Waiting(String kind, UUID id, long upTo) {}

    void add(Collection<Subject> subjects) {
        jdbc.sql("insert into search.pending (kind, id) select * from unnest(:kinds::text[], :ids::uuid[])")
                .param("kinds", subjects.stream().map(Subject::kind).toArray(String[]::new))
                .param("ids", subjects.stream().map(Subject::id).toArray(UUID[]::new))
                .update();
    }

    /** The last row of all, 0 when nothing waits. */
    long last() {
        return jdbc.sql("select coalesce(max(n), 0) from search.pending")
                .query(Long.class)
                .single();
    }

    /** The first that wait, up to a row. */
    List<Waiting> first(int most, long last) {
        return jdbc.sql("""
                        select kind, id, max(n) as up_to from (
                            select * from search.pending where n <= :last order by n limit :most) w
                        group by kind, id order by min(n)
                        """)
                .param("last", last)
                .param("most", most)
                .query(DataClassRowMapper.newInstance(Waiting.class))
                .list();
    }

    /**
     * What came after it was read stays.
     *
     * @return false when nothing waited any more: another was faster
     */
    boolean done(Waiting subject) {
        int ended = jdbc.sql("delete from search.pending where kind = :kind and id = :id and n <= :last")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("last", subject.upTo())
                .update();
        return ended > 0;
    }
}
