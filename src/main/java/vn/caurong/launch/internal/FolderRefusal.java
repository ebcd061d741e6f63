package vn.caurong.launch.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Why the program cannot have the data folder. */
final class FolderRefusal {
    private FolderRefusal() {}

    static StartFailure unwritable(Path home, IOException refused) {
        return new StartFailure(
                "Không ghi được vào thư mục dữ liệu %s (%s).".formatted(home, why(refused)),
                "Hãy cấp quyền ghi cho thư mục này, hoặc chọn thư mục khác bằng --data.");
    }

    static StartFailure held(Path home) {
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
}
