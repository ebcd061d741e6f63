package vn.caurong.worklist.internal;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.organization.Administration;

/** Counts what waits for posts, for whoever ends them. */
@Repository
record WaitingForPosts(JdbcClient jdbc) implements Administration.Waiting {
    @Override
    public long openOf(Collection<UUID> posts) {
        return jdbc.sql("select count(*) from worklist.item where post = any(?) and closed_at is null")
                .param(posts.toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }
}
