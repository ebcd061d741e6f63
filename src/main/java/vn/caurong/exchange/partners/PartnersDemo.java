package vn.caurong.exchange.partners;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Preparation;

/**
 * The one partner of the demo; its key stands in docs/interfaces.md, so that anyone can try, and
 * nowhere but in the demo.
 */
@Component
@Profile("demo")
class PartnersDemo implements Preparation {
    private final Partners partners;

    PartnersDemo(Partners partners) {
        this.partners = partners;
    }

    @Override
    public void prepare() {
        partners.add("demo-vpcp", "demo-secret-not-for-use", "000.00.00.G22", "Văn phòng Chính phủ (đối tác thử)");
    }
}
