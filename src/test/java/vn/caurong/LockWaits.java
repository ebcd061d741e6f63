package vn.caurong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells when the locks of one transaction hold up another, so that a test goes on exactly then. */
public final class LockWaits {
    private LockWaits() {}

    /** Within a transaction: until another one waits for it; half a minute at most. */
    public static void forMe(JdbcClient jdbc) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (waiting(jdbc) == 0) {
            assertThat(System.nanoTime()).as("nobody waits").isLessThan(until);
            Thread.onSpinWait();
        }
    }

    private static int waiting(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from pg_locks where pg_backend_pid() = any(pg_blocking_pids(pid))")
                .query(Integer.class)
                .single();
    }
}
