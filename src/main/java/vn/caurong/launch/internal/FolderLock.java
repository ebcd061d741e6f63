package vn.caurong.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
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
            throw held(home);
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
                throw held(home);
            }
            return channel;
        } catch (IOException refused) {
            throw new StartFailure(
                    "Không ghi được vào thư mục dữ liệu %s (%s).".formatted(home, why(refused)),
                    "Hãy cấp quyền ghi cho thư mục này, hoặc chọn thư mục khác bằng --data.");
        }
    }

    private static StartFailure held(Path home) {
        return new StartFailure(
                "Thư mục dữ liệu %s đang được một Cầu Rồng khác sử dụng.".formatted(home),
                "Hãy dừng chương trình đang chạy, hoặc chọn thư mục khác bằng --data.");
    }

    private static String why(IOException refused) {
        return switch (refused) {
            case AccessDeniedException denied -> "không có quyền";
            case FileAlreadyExistsException file -> file.getFile() + " không phải là thư mục";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(refused.getMessage());
        };
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
