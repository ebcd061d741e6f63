package vn.caurong.organization.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.organization.Post;

/** Posts with their holders, kept until an organization is changed: losing a post must be seen at once. */
@Repository
record PostsTable(JdbcClient jdbc, Unchanged unchanged) {
    Post post(UUID id, LocalDate day) {
        return unchanged.keep("post", id, day, () -> read(id, day));
    }

    List<Post> ever(Collection<UUID> ids, LocalDate day) {
        return jdbc.sql(PostReading.EVER + "where p.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .param("day", day)
                .query(PostReading::row)
                .list();
    }

    private Post read(UUID id, LocalDate day) {
        return jdbc.sql(PostReading.SELECT + "where p.id = :id")
                .param("id", id)
                .param("day", day)
                .query(PostReading::row)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("post " + id));
    }
}
