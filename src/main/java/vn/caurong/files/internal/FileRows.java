package vn.caurong.files.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.files.Blob;
import vn.caurong.files.FileRole;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;

/** Writes rows of files and their versions. */
@Repository
record FileRows(JdbcClient jdbc, Clock clock) {
    UUID attach(Subject subject, FileRole role, String name, Blob blob, @Nullable UUID by) {
        UUID file = Ids.next();
        jdbc.sql("""
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
                jdbc.sql("""
                                update files.file set newest = newest + 1
                                where id = ? and frozen_why is null returning newest
                                """).param(file).query(Integer.class).optional();
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
        jdbc.sql("""
                        update files.file set frozen_why = ?, frozen_at = ?
                        where id = ? and frozen_why is null
                        """).params(why, now(), file).update();
    }

    /** Forgets a file and its versions, unless it is frozen. */
    void detach(UUID file) {
        jdbc.sql("""
                        with gone as (
                            delete from files.version where file in
                                (select id from files.file where id = ? and frozen_why is null))
                        delete from files.file where id = ? and frozen_why is null
                        """).params(file, file).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
