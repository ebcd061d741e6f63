package vn.caurong.documents.sitting;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits for the run of a sitting to be through; a busy machine may show the page before. */
final class Through {
    private Through() {}

    static void run(JdbcClient jdbc, UUID sitting) throws InterruptedException {
        for (int waited = 0; running(jdbc, sitting) && waited < 600; waited++) {
            Thread.sleep(100);
        }
    }

    private static boolean running(JdbcClient jdbc, UUID sitting) {
        return jdbc.sql("select run is not null from documents.sitting where id = ?")
                .param(sitting)
                .query(Boolean.class)
                .single();
    }
}
