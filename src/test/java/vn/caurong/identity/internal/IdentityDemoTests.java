package vn.caurong.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.CauRongTest;
import vn.caurong.organization.Organization;

/** The demo's accounts, put in beside the tests' own and rolled back. */
@CauRongTest
class IdentityDemoTests {
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Organization organization;
    private final Clock clock;

    IdentityDemoTests(JdbcClient jdbc, Accounts accounts, Passwords passwords, Organization organization, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passwords = passwords;
        this.organization = organization;
        this.clock = clock;
    }

    @Test
    @Transactional
    void everyDemoPersonThatExistsGetsOneAccountWithThePrintedPassword() {
        UUID clerk = UUID.nameUUIDFromBytes("person:stttt.vanthu".getBytes(StandardCharsets.UTF_8));
        jdbc.sql("insert into organization.person values (?, 'Trần Thị Thử') on conflict do nothing")
                .param(clerk)
                .update();
        var demo = new IdentityDemo(
                accounts,
                passwords,
                organization,
                () -> Map.of("stttt.vanthu", clerk, "x.nobody", UUID.randomUUID()),
                clock);
        demo.prepare();
        demo.prepare();
        var account = accounts.byLogin("stttt.vanthu").orElseThrow();
        assertThat(account.person()).isEqualTo(clerk);
        assertThat(account.password()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches(IdentityDemo.PASSWORD, account.password())).isTrue();
        assertThat(accounts.byLogin("x.nobody")).isEmpty();
        assertThat(passwords.matches("sai", account.password())).isFalse();
        assertThat(new DemoAccounts().lines("http://localhost/")).anyMatch(l -> l.contains("haichau.pho"));
        assertThat(IdentityDemo.logins()).hasSize(11);
    }
}
