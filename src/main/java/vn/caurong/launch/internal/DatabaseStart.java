package vn.caurong.launch.internal;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The embedded database on its way up, beside whatever else the start has to do. */
final class DatabaseStart {
    static final String NAME = "caurong";

    private final FutureTask<EmbeddedPostgres> start;

    private DatabaseStart(FutureTask<EmbeddedPostgres> start) {
        this.start = start;
    }

    /**
     * Takes the folder at once and starts its server in the background.
     *
     * @param last looked at when the folder is ours; what it throws lets the folder go again
     * @throws StartFailure when the folder cannot be had
     */
    static DatabaseStart begin(Path data, Runnable last) {
        FolderLock lock = FolderLock.on(data.toAbsolutePath().normalize());
        try {
            last.run();
        } catch (RuntimeException refused) {
            lock.close();
            throw refused;
        }
        FutureTask<EmbeddedPostgres> start = new FutureTask<>(() -> server(lock, data));
        Thread.ofPlatform().daemon().name("database-start").start(start);
        return new DatabaseStart(start);
    }

    private static EmbeddedPostgres server(FolderLock lock, Path data) throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.start(lock, data, true);
        OwnDatabase.ensure(server, NAME);
        return server;
    }

    /**
     * The server, with the program's own database in it.
     *
     * @throws IllegalStateException with what kept it from starting
     */
    EmbeddedPostgres server() {
        try {
            return start.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof StartFailure ours
                    ? ours
                    : new IllegalStateException("PostgreSQL did not start", failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
