package vn.caurong.launch.internal;

import java.nio.file.Path;

/** Why a file cannot be restored from. */
final class BackupRefusal {
    private BackupRefusal() {}

    static StartFailure none(Path file) {
        return new StartFailure(
                "%s không phải là tệp sao lưu của Cầu Rồng, hoặc bị cắt cụt.".formatted(file),
                "Hãy nêu đúng tệp do ./caurong backup tạo ra.");
    }

    static StartFailure otherVersion(Manifest manifest) {
        return new StartFailure(
                "Tệp sao lưu do một phiên bản khác tạo ra (lúc %s).".formatted(manifest.taken()),
                "Hãy khôi phục bằng phiên bản Cầu Rồng đã tạo tệp này, rồi mới nâng cấp.");
    }

    static StartFailure damaged(Path file, String part) {
        return new StartFailure(
                "Tệp sao lưu %s bị hỏng ở phần %s.".formatted(file, part), "Hãy dùng một bản sao lưu khác.");
    }
}
