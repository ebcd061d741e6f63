package vn.caurong.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The data folder belongs to one running program; the lock is held for life. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws StartFailure when the folder cannot be written, or another program holds it
     */
    static FolderLock on(Path home) {
        try {
            Files.createDirectories(home);
            FileChannel channel =
                    FileChannel.open(
                            home.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartFailure(
                        "Thư mục dữ liệu %s đang được một Cầu Rồng khác sử dụng.".formatted(home),
                        "Hãy dừng chương trình đang chạy, hoặc chọn thư mục khác bằng --data.");
            }
            return new FolderLock(channel);
        } catch (IOException refused) {
            throw new StartFailure(
                    "Không ghi được vào thư mục dữ liệu %s (%s).".formatted(home, why(refused)),
                    "Hãy cấp quyền ghi cho thư mục này, hoặc chọn thư mục khác bằng --data.");
        }
    }

    private static String why(IOException refused) {
        return switch (refused) {
            case AccessDeniedException denied -> "không có quyền";
            case FileAlreadyExistsException file -> file.getFile() + " không phải là thư mục";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(refused.getMessage());
        };
    }

    /** True while a program runs on the folder. */
    static boolean isHeld(Path home) throws IOException {
        Path file = home.resolve("lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException unheard) {
            throw new UncheckedIOException(unheard);
        }
    }
}
