package vn.caurong.identity.internal;

import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.StartNotice;
import vn.caurong.organization.Administration;

/**
 * Says on the console, and nowhere else, the code with which the first administrator is made; each
 * start says another until one was used.
 */
@Component
record FirstStart(Administration.Beginning beginning, FirstCode code, Environment environment) implements StartNotice {
    @Override
    public List<String> lines(String address) {
        if (environment.matchesProfiles("demo") || !beginning.isOpen()) {
            return List.of();
        }
        return List.of(
                "Chưa có cơ quan nào. Mở " + address + "first-start và nhập mã dùng một lần:",
                "  " + code.renew(),
                "Mã chỉ hiện ở đây. Mất mã: dừng rồi khởi động lại để có mã khác.");
    }
}
