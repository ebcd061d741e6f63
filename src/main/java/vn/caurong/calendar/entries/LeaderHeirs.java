package vn.caurong.calendar.entries;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;

/** Time held of a leader whose post is no more is held of the leader who goes on. */
@Repository
record LeaderHeirs(JdbcClient jdbc, LeaderTimes times) {
    private static final String HELD = " where t.entry = :entry and t.post = :from and t.released_at is null";

    private static final String TAKEN = """
            exists (select 1 from calendar.leader_time o where o.post = :to and not o.overruled
                and o.released_at is null and o.during && t.during)
            """;

    /** The entry named the one who goes on as well. */
    private static final String OWN = TAKEN.replace("o.post = :to", "o.post = :to and o.entry = :entry");

    /** As every act does that takes time of leaders, before rooms and vehicles. */
    void lock(List<UUID> entries, Post to) {
        times.lock(entries, List.of(to));
    }

    /**
     * What finds the time taken is as if it had been given away: somebody has to arrange it.
     *
     * @return whether some did
     */
    boolean follow(UUID entry, Post from, Post to) {
        if (to.role() != Role.LEADER) {
            return false;
        }
        update(" set post = :to" + HELD + " and (t.overruled or not " + TAKEN + ")", entry, from, to);
        return update(" set post = :to, overruled = true" + HELD + " and not " + OWN, entry, from, to) > 0;
    }

    private int update(String change, UUID entry, Post from, Post to) {
        return jdbc.sql("update calendar.leader_time t" + change)
                .param("entry", entry)
                .param("from", from.id())
                .param("to", to.id())
                .update();
    }
}
