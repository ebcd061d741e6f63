package vn.caurong.exchange.partners;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Preparation;

/**
 * The one partner of the demo and the agencies it serves; its key stands in docs/interfaces.md, so
 * that anyone can try, and nowhere but in the demo. Its door is {@link DemoAxis}, at this program.
 */
@Component
@Profile("demo")
class PartnersDemo implements Preparation {
    private static final String SYSTEM = "demo-vpcp";
    private static final String SECRET = "demo-secret-not-for-use";
    private static final Map<String, String> SERVED = Map.of(
            "000.00.00.G22", "Văn phòng Chính phủ",
            "000.00.00.H41", "Ủy ban nhân dân tỉnh Nghệ An",
            "000.00.00.H14", "Ủy ban nhân dân tỉnh Cao Bằng");

    private final Partners partners;
    private final PartnerSecrets secrets;
    private final String door;

    PartnersDemo(Partners partners, PartnerSecrets secrets, @Value("${server.port}") String port) {
        this.partners = partners;
        this.secrets = secrets;
        this.door = "http://127.0.0.1:" + port + "/exchange/demo/v1";
    }

    @Override
    public void prepare() {
        partners.add(SYSTEM, SECRET, "000.00.00.G22", "Văn phòng Chính phủ (đối tác thử)");
        partners.openDoor(SYSTEM, door, SYSTEM, secrets.seal(SECRET));
        SERVED.forEach((code, name) -> partners.serve(SYSTEM, code, name));
    }
}
