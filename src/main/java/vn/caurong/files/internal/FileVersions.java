package vn.caurong.files.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.files.Blob;
import vn.caurong.files.FileRole;
import vn.caurong.files.FileVersion;
import vn.caurong.kernel.Subject;

/** Versions of files as they are read. */
@Repository
record FileVersions(JdbcClient jdbc) {
    private static final String VERSIONS = """
            select f.id, v.version, f.role, f.name, b.sha256, b.size, b.media_type, b.pages,
                   case when v.version = f.newest then f.frozen_why end as frozen_why, v.by, v.at
            from files.file f
            join files.version v on v.file = f.id
            join files.blob b on b.sha256 = v.sha256
            """;

    List<FileVersion> of(Subject subject) {
        return jdbc.sql(VERSIONS + """
                                where f.subject_kind = ? and f.subject_id = ?
                                  and v.version = f.newest
                                order by f.role desc, f.id
                                """)
                .params(subject.kind(), subject.id())
                .query(FileVersions::row)
                .list();
    }

    List<FileVersion> versions(UUID file) {
        return jdbc.sql(VERSIONS + "where f.id = ? order by v.version desc")
                .param(file)
                .query(FileVersions::row)
                .list();
    }

    private static FileVersion row(ResultSet row, int number) throws SQLException {
        return new FileVersion(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                FileRole.valueOf(row.getString("role")),
                row.getString("name"),
                new Blob(
                        row.getString("sha256"), row.getLong("size"), row.getString("media_type"), row.getInt("pages")),
                row.getString("frozen_why"),
                row.getObject("by", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
