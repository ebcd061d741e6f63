package vn.caurong.signatures.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts PINs tried. A try is taken before the PIN is looked at, so that many guesses at once get
 * no more than five looks.
 */
@Repository
record Tries(JdbcClient db, Clock clock) {
    static final int MOST = 5;

    /** The number of tries used with this one; empty when none is left. */
    Optional<Integer> take(UUID key) {
        return db.sql("""
                        update signatures.key set wrong_tries = wrong_tries + 1
                         where id = :key and wrong_tries < 5 returning wrong_tries
                        """).param("key", key).query(Integer.class).optional();
    }

    /** Whether it is locked for good; without a try left it may only be that others are trying. */
    boolean locked(UUID key) {
        return db.sql("select locked_at is not null from signatures.key where id = :key")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    void right(UUID key) {
        db.sql("""
                        update signatures.key set wrong_tries = 0
                         where id = :key and locked_at is null
                        """).param("key", key).update();
    }

    /** A try nobody looked at. */
    void giveBack(UUID key) {
        db.sql("""
                        update signatures.key set wrong_tries = wrong_tries - 1
                         where id = :key and wrong_tries > 0 and locked_at is null
                        """).param("key", key).update();
    }

    /** Locks the key when no try is left. */
    void wrong(UUID key) {
        db.sql("""
                        update signatures.key set locked_at = :now
                         where id = :key and wrong_tries = 5 and locked_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("key", key)
                .update();
    }
}
