package vn.caurong.documents.lists;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;

/** Exports asked for, each for its own reader. */
@Repository
class Exports {
    private final JdbcClient jdbc;
    private final Clock clock;

    Exports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID id, String list, @Nullable Long total, Actor actor) {
        jdbc.sql("""
                        insert into documents.list_export (id, person, list, total, asked_at)
                        values (:id, :person, :list, :total, :now) on conflict do nothing
                        """)
                .param("id", id)
                .param("person", actor.person())
                .param("list", list)
                .param("total", total, Types.BIGINT)
                .param("now", now())
                .update();
    }

    /** Seen at once, while the rows are still being read in their own transaction. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void progress(UUID id, int made) {
        jdbc.sql("update documents.list_export set made = :made where id = :id")
                .param("made", made)
                .param("id", id)
                .update();
    }

    /**
     * @param sha256 the file, null when it failed
     */
    void end(UUID id, int made, @Nullable String sha256) {
        jdbc.sql("""
                        update documents.list_export
                        set state = :state, made = :made, sha256 = :sha256, done_at = :now where id = :id
                        """)
                .param("state", sha256 == null ? "FAILED" : "DONE")
                .param("made", made)
                .param("sha256", sha256, Types.VARCHAR)
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Those of a reader, newest first. */
    List<ExportRow> of(Actor actor) {
        return jdbc.sql("""
                        select id, list, made, total, state, sha256, asked_at from documents.list_export
                        where person = :person order by asked_at desc, id desc limit 50
                        """)
                .param("person", actor.person())
                .query(DataClassRowMapper.newInstance(ExportRow.class))
                .list();
    }

    Optional<ExportRow> of(UUID id, Actor actor) {
        return of(actor).stream().filter(export -> export.id().equals(id)).findFirst();
    }

    void forget(Instant before) {
        jdbc.sql("delete from documents.list_export where asked_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
