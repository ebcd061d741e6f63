package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caurong.kernel.Ruling;
import vn.caurong.signatures.internal.PinRules.NewPin;

class PinRulesTests {
    @Test
    void aPinIsLongEnoughVariedNewAndTypedTwice() {
        assertThat(PinRules.mayBe(NewPin.of("135790", "246810", "246810"))).isInstanceOf(Ruling.Allowed.class);
        refused(NewPin.of("135790", "24681", "24681"), "pin-length");
        refused(NewPin.of("135790", "24681024681024681", "24681024681024681"), "pin-length");
        refused(NewPin.of("135790", "mật khẩu", "mật khẩu"), "pin-length");
        refused(NewPin.of("135790", "121212", "121212"), "pin-simple");
        refused(NewPin.of("135790", "135790", "135790"), "pin-same");
        refused(NewPin.of("135790", "246810", "246811"), "pin-different");
    }

    private static void refused(NewPin pin, String why) {
        assertThat(PinRules.mayBe(pin))
                .isInstanceOfSatisfying(
                        Ruling.Refused.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo("signatures.refused." + why));
    }
}
