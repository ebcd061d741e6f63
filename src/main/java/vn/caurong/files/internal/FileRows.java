package vn.caurong.files.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.files.Blob;
import vn.caurong.files.FileRole;
import vn.caurong.files.FileVersion;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;

/** Rows of blobs, files and versions. */
@Repository
class FileRows {
    private static final String VERSIONS =
            """
            select f.id, v.version, f.role, f.name, b.sha256, b.size, b.media_type, b.pages,
                   case when v.version = f.newest then f.frozen_why end as frozen_why, v.by, v.at
            from files.file f
            join files.version v on v.file = f.id
            join files.blob b on b.sha256 = v.sha256
            """;

    /** When a blob to be discarded is said to have come. */
    static final Instant AGED = Instant.EPOCH;

    private final JdbcClient jdbc;
    private final Clock clock;

    FileRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes the blob, or that it came again. */
    void store(Blob blob) {
        jdbc.sql(
                        """
                        insert into files.blob (sha256, size, media_type, pages, stored_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (sha256) do update set stored_at = excluded.stored_at
                        """)
                .params(blob.sha256(), blob.size(), blob.mediaType(), blob.pages(), now())
                .update();
    }

    UUID attach(Subject subject, FileRole role, String name, Blob blob, @Nullable UUID by) {
        UUID file = Ids.next();
        jdbc.sql(
                        """
                        insert into files.file (id, subject_kind, subject_id, role, name, newest)
                        values (?, ?, ?, ?, ?, 1)
                        """)
                .params(file, subject.kind(), subject.id(), role.name(), name)
                .update();
        version(file, 1, blob, by);
        return file;
    }

    /** The number of the new version, none when the file is frozen. */
    Optional<Integer> addVersion(UUID file, Blob blob, @Nullable UUID by) {
        Optional<Integer> number =
                jdbc.sql(
                                """
                                update files.file set newest = newest + 1
                                where id = ? and frozen_why is null returning newest
                                """)
                        .param(file)
                        .query(Integer.class)
                        .optional();
        number.ifPresent(next -> version(file, next, blob, by));
        return number;
    }

    private void version(UUID file, int number, Blob blob, @Nullable UUID by) {
        jdbc.sql("insert into files.version (file, version, sha256, by, at) values (?, ?, ?, ?, ?)")
                .params(file, number, blob.sha256())
                .param(by)
                .param(now())
                .update();
    }

    /** Freezing again changes nothing. */
    void freeze(UUID file, String why) {
        jdbc.sql(
                        """
                        update files.file set frozen_why = ?, frozen_at = ?
                        where id = ? and frozen_why is null
                        """)
                .params(why, now(), file)
                .update();
    }

    /** Forgets a file and its versions, unless it is frozen. */
    void detach(UUID file) {
        jdbc.sql(
                        """
                        with gone as (
                            delete from files.version where file in
                                (select id from files.file where id = ? and frozen_why is null))
                        delete from files.file where id = ? and frozen_why is null
                        """)
                .params(file, file)
                .update();
    }

    List<FileVersion> of(Subject subject) {
        return jdbc.sql(
                        VERSIONS
                                + """
                                where f.subject_kind = ? and f.subject_id = ?
                                  and v.version = f.newest
                                order by f.role desc, f.id
                                """)
                .params(subject.kind(), subject.id())
                .query(FileRows::row)
                .list();
    }

    List<FileVersion> versions(UUID file) {
        return jdbc.sql(VERSIONS + "where f.id = ? order by v.version desc")
                .param(file)
                .query(FileRows::row)
                .list();
    }

    /** Makes the blob look as if it had come long ago, for the sweeper. */
    void age(String sha256) {
        jdbc.sql("update files.blob set stored_at = ? where sha256 = ?")
                .params(OffsetDateTime.ofInstant(AGED, ZoneOffset.UTC), sha256)
                .update();
    }

    /** Blobs without a version that came before the instant. */
    List<String> unreferenced(Instant before) {
        return jdbc.sql(
                        """
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
            return jdbc.sql(
                                    """
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

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static FileVersion row(ResultSet row, int number) throws SQLException {
        return new FileVersion(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                FileRole.valueOf(row.getString("role")),
                row.getString("name"),
                new Blob(
                        row.getString("sha256"),
                        row.getLong("size"),
                        row.getString("media_type"),
                        row.getInt("pages")),
                row.getString("frozen_why"),
                row.getObject("by", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
