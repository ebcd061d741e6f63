package vn.caurong.identity.internal;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.StartNotice;

/** Says on the console with which accounts the demo is tried. */
@Component
@Profile("demo")
class DemoAccounts implements StartNotice {
    @Override
    public List<String> lines(String address) {
        return List.of(
                "Tài khoản dùng thử (mật khẩu " + IdentityDemo.PASSWORD + ", mã PIN ký 123456):",
                "  Sở Thông tin và Truyền thông: " + String.join(", ", IdentityDemo.logins("stttt")),
                "  UBND quận Hải Châu: " + String.join(", ", IdentityDemo.logins("haichau")),
                "  Quản trị: quantri");
    }
}
