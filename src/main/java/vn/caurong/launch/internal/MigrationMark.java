package vn.caurong.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which set of migrations the database has been through whole: a digest over their folders, names
 * and words, kept as the comment of the history table, so that it goes where the history goes. With
 * it an unchanged program starts without asking Flyway.
 */
record MigrationMark(JdbcClient jdbc) {
    private static final String EVERY = "classpath*:db/migration/*/*.sql";

    /** The set this program brings. */
    static String ofProgram() throws IOException {
        MessageDigest digest = sha256();
        Resource[] found = new PathMatchingResourcePatternResolver().getResources(EVERY);
        List<Resource> ordered = Stream.of(found)
                .sorted(Comparator.comparing(MigrationMark::place))
                .toList();
        for (Resource migration : ordered) {
            digest.update(place(migration).getBytes(StandardCharsets.UTF_8));
            digest.update(migration.getContentAsByteArray());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The set the database was made by; null when none has come to its end. */
    @Nullable
    String read() {
        return jdbc.sql("select obj_description(to_regclass('public.flyway_root'), 'pg_class')")
                .query(String.class)
                .optional()
                .orElse(null);
    }

    void write(String mark) {
        jdbc.sql("comment on table public.flyway_root is '%s'".formatted(mark)).update();
    }

    /** Folder and name, the same in a jar and in a folder of classes. */
    private static String place(Resource migration) {
        try {
            String whole = migration.getURL().getPath();
            return whole.substring(whole.lastIndexOf("db/migration/"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
