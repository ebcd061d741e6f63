package vn.caurong.launch.internal;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What can go wrong at start that is not a fault of ours, in words for whoever starts it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            FailureAnalysis found = judge(cause);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable FailureAnalysis judge(Throwable cause) {
        return switch (cause) {
            case StartFailure ours -> new FailureAnalysis(ours.sentence(), ours.remedy(), ours);
            case PortInUseException port ->
                new FailureAnalysis(
                        "Cổng %d đang có chương trình khác dùng.".formatted(port.getPort()),
                        "Hãy dừng chương trình đó, hoặc chọn cổng khác: ./caurong run --port 8081",
                        port);
            case SQLException refused
            when refusesUs(refused) ->
                new FailureAnalysis(
                        "Cơ sở dữ liệu không cho kết nối: %s.".formatted(reason(refused.getSQLState())),
                        "Hãy xem lại CAURONG_DATABASE_URL, CAURONG_DATABASE_USER,"
                                + " CAURONG_DATABASE_PASSWORD và máy chủ PostgreSQL.",
                        refused);
            default -> null;
        };
    }

    /** What the state says (PostgreSQL's error codes), for the server's own words are English. */
    private static String reason(String state) {
        return switch (state) {
            case "08001" -> "không tới được máy chủ";
            case "28P01", "28000" -> "sai tên hoặc mật khẩu, hoặc không được phép từ máy này";
            case "3D000" -> "không có cơ sở dữ liệu tên ấy";
            case "53300" -> "máy chủ đã hết chỗ kết nối";
            case "57P03" -> "máy chủ đang khởi động hoặc đang dừng";
            default -> "mã lỗi " + state;
        };
    }

    /**
     * Connection (08), authorisation (28), no such database (3D), shutting down or full (57, 53).
     */
    private static boolean refusesUs(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.matches("(08|28|3D|57|53).*");
    }
}
