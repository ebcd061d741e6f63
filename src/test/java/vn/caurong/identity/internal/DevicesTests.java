package vn.caurong.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DevicesTests {
    @Test
    void knownOnesAreNamedAndOthersAreNot() {
        assertThat(Devices.name("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537 Chrome/81 Safari/537 Edg/81"))
                .isEqualTo("Edge · Windows");
        assertThat(Devices.name("curl/8.5.0")).isEqualTo("curl");
        assertThat(Devices.name("Java-http-client/25")).isEmpty();
        assertThat(Devices.name("")).isEmpty();
    }
}
