package vn.caurong.launch.internal;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.core.NestedExceptionUtils;

/** The embedded database on its way up, beside whatever else the start has to do. */
final class DatabaseStart {
    static final String NAME = "caurong";

    private final FutureTask<EmbeddedPostgres> start;
    private final Path data;

    private DatabaseStart(FutureTask<EmbeddedPostgres> start, Path data) {
        this.start = start;
        this.data = data;
    }

    /**
     * Takes the folder at once and starts its server in the background.
     *
     * @param last looked at when the folder is ours; what it throws lets the folder go again
     * @throws StartFailure when the folder cannot be had
     */
    static DatabaseStart begin(Path data, Runnable last) {
        FolderLock lock = FolderLock.on(data);
        try {
            last.run();
        } catch (RuntimeException refused) {
            lock.close();
            throw refused;
        }
        FutureTask<EmbeddedPostgres> start = new FutureTask<>(() -> server(lock, data));
        Thread.ofPlatform().daemon().name("database-start").start(start);
        return new DatabaseStart(start, data);
    }

    private static EmbeddedPostgres server(FolderLock lock, Path data) throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.start(lock, data, true);
        OwnDatabase.ensure(server, NAME);
        return server;
    }

    /**
     * The server, with the program's own database in it.
     *
     * @throws StartFailure with what kept it from starting
     */
    EmbeddedPostgres server() {
        try {
            return start.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof StartFailure ours ? ours : why(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private StartFailure why(ExecutionException failed) {
        String words = NestedExceptionUtils.getMostSpecificCause(failed).getMessage();
        String last = String.valueOf(words).strip().lines().reduce("", (before, line) -> line);
        return new StartFailure(
                "PostgreSQL đi kèm không khởi động được: %s".formatted(last),
                "Hãy xem %s. Chạy bằng root thì nobody phải đi qua được mọi thư mục tới dữ liệu:"
                                .formatted(data.resolve("postgres.log")
                                        .toAbsolutePath()
                                        .normalize())
                        + " chọn nơi khác bằng --data, hoặc chạy bằng người dùng thường.");
    }
}
