package vn.caurong.exchange.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;

class DoorRulesTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://truc.tinh.gov.vn/v1",
                "https://truc.tinh.gov.vn/v1/",
                "http://10.1.2.3:8443/lgsp/api",
                "https://[2001:db8::1]/v1",
            })
    void anAddressOfTheWebMayBe(String address) {
        assertThat(DoorRules.mayBe(new DoorForm(address, "ubnd", "khoa-1"))).isEqualTo(Ruling.allowed());
        assertThat(new DoorForm(address, "ubnd", "khoa-1").address()).doesNotEndWith("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "truc.tinh.gov.vn/v1",
                "ftp://truc.tinh.gov.vn/v1",
                "HTTPS://truc.tinh.gov.vn/v1",
                "file:///etc/passwd",
                "https://",
                "https:///v1",
                "https://trục.tỉnh.gov.vn/v1",
                "https://truc.tinh.gov.vn/đường",
                "https://truc tinh.gov.vn/v1",
                "https://ten:khoa@truc.tinh.gov.vn/v1",
                "https://truc.tinh.gov.vn/v1?khoa=1",
                "https://truc.tinh.gov.vn/v1#1",
                "https://truc.tinh.gov.vn:0/v1",
                "https://truc.tinh.gov.vn:99999/v1",
            })
    void anythingElseIsRefused(String address) {
        assertThatThrownBy(() ->
                        DoorRules.mayBe(new DoorForm(address, "ubnd", "khoa-1")).orThrow())
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo("exchange.refused.address"));
    }

    @Test
    void aLongAddressIsRefused() {
        String address = "https://truc.tinh.gov.vn/" + "a".repeat(300);
        assertThat(DoorRules.mayBe(new DoorForm(address, "ubnd", "khoa-1"))).isInstanceOf(Ruling.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "khóa", "hai chữ"})
    void whatNoHeaderCarriesIsRefused(String said) {
        String address = "https://truc.tinh.gov.vn/v1";
        assertThat(DoorRules.mayBe(new DoorForm(address, said, "khoa-1"))).isInstanceOf(Ruling.Refused.class);
        assertThat(DoorRules.mayBe(new DoorForm(address, "ubnd", said))).isInstanceOf(Ruling.Refused.class);
    }
}
