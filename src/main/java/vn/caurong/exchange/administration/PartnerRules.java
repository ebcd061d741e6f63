package vn.caurong.exchange.administration;

import static vn.caurong.kernel.Ruling.unless;

import java.util.regex.Pattern;
import vn.caurong.exchange.partners.PartnerKey;
import vn.caurong.kernel.Ruling;

/** What a partner may be called and by which identifier it sends (QCVN 102:2016, QĐ 20/2020/QĐ-TTg Đ4). */
final class PartnerRules {
    private static final int LONGEST_NAME = 200;
    private static final Pattern SYSTEM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{2,59}");
    private static final Pattern CODE = Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}|[A-Z][A-Z0-9.]{0,34}");

    private PartnerRules() {}

    static Ruling mayBeAdded(PartnerForm form) {
        return unless(SYSTEM.matcher(form.system()).matches(), "exchange.refused.system", form.system())
                .and(() -> mayBeCalled(form.name(), form.code()))
                .and(() -> isKey(form.secret()));
    }

    static Ruling mayBeCalled(String name, String code) {
        return unless(name.length() >= 2 && name.length() <= LONGEST_NAME, "exchange.refused.name", LONGEST_NAME)
                .and(() -> unless(CODE.matcher(code).matches(), "exchange.refused.code", code));
    }

    static Ruling isKey(String secret) {
        return unless(PartnerKey.isOne(secret), "exchange.refused.key");
    }
}
