package vn.caurong.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The data folder belongs to one running program; the lock is held for life.
 *
 * <p>The system forgets all locks of a process on a file when the process closes that file once, so
 * a folder held by this process is never opened a second time.
 */
final class FolderLock implements AutoCloseable {
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path home;
    private final FileChannel channel;

    private FolderLock(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /**
     * @throws StartFailure when the folder cannot be written, or another program holds it
     */
    static FolderLock on(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        if (!OURS.add(home)) {
            throw FolderRefusal.held(home);
        }
        try {
            return new FolderLock(home, locked(home));
        } catch (RuntimeException refused) {
            OURS.remove(home);
            throw refused;
        }
    }

    private static FileChannel locked(Path home) {
        try {
            Files.createDirectories(home);
            FileChannel channel =
                    FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw FolderRefusal.held(home);
            }
            return channel;
        } catch (IOException refused) {
            throw FolderRefusal.unwritable(home, refused);
        }
    }

    /** True while a program runs on the folder, this one or another. */
    static boolean isHeld(Path folder) throws IOException {
        Path home = folder.toAbsolutePath().normalize();
        Path file = home.resolve("lock");
        if (OURS.contains(home) || !Files.exists(file)) {
            return OURS.contains(home);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException unheard) {
            throw new UncheckedIOException(unheard);
        } finally {
            OURS.remove(home);
        }
    }
}
