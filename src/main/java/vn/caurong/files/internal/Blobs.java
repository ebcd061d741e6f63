package vn.caurong.files.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.files.Blob;

/** Rows of blobs: content that came, whether or not a file refers to it. */
@Repository
record Blobs(JdbcClient jdbc, Clock clock) {
    /** When a blob to be discarded is said to have come. */
    static final Instant AGED = Instant.EPOCH;

    /** Notes the blob, or that it came again. */
    void store(Blob blob) {
        jdbc.sql("""
                        insert into files.blob (sha256, size, media_type, pages, stored_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (sha256) do update set stored_at = excluded.stored_at
                        """)
                .params(blob.sha256(), blob.size(), blob.mediaType(), blob.pages(), OffsetDateTime.now(clock))
                .update();
    }

    /** Makes the blob look as if it had come long ago, for the sweeper. */
    void age(String sha256) {
        jdbc.sql("update files.blob set stored_at = ? where sha256 = ?")
                .params(OffsetDateTime.ofInstant(AGED, ZoneOffset.UTC), sha256)
                .update();
    }

    /** Blobs without a version that came before the instant. */
    List<String> unreferenced(Instant before) {
        return jdbc.sql("""
                        select sha256 from files.blob b where stored_at < ?
                          and not exists (select from files.version v where v.sha256 = b.sha256)
                        order by stored_at limit 1000
                        """)
                .param(OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Forgets a blob unless it got a version or came again meanwhile; true when forgotten. */
    boolean forget(String sha256, Instant before) {
        try {
            return jdbc.sql("""
                                    delete from files.blob b where sha256 = ? and stored_at < ?
                                      and not exists
                                        (select from files.version v where v.sha256 = b.sha256)
                                    """)
                            .params(sha256, OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                            .update()
                    == 1;
        } catch (DataIntegrityViolationException attachedMeanwhile) {
            return false;
        }
    }
}
