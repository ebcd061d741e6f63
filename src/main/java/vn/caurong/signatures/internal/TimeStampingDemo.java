package vn.caurong.signatures.internal;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's time-stamp service gets its key, from a demo authority of its own that is then thrown away. */
@Component
@Profile("demo")
class TimeStampingDemo {
    private final TimeStampingKey key;
    private final Anchors anchors;
    private final TrustStore trusted;

    TimeStampingDemo(TimeStampingKey key, Anchors anchors, TrustStore trusted) {
        this.key = key;
        this.anchors = anchors;
        this.trusted = trusted;
    }

    /** In the transaction that holds other starting nodes back. */
    @Transactional(propagation = Propagation.MANDATORY)
    void prepare() {
        if (key.missing()) {
            Authority authority = Authority.root("DEMO Cầu Rồng – Gốc dấu thời gian – " + DemoKeys.WORTHLESS);
            anchors.add(authority.certificate(), authority.crl(), true);
            key.keep(authority, "DEMO Cầu Rồng – Dấu thời gian – " + DemoKeys.WORTHLESS);
            trusted.forget();
        }
    }
}
