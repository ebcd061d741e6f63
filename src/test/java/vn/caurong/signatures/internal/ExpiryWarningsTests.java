package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.TestAgency;
import vn.caurong.worklist.WorkList;

@CauRongTest
class ExpiryWarningsTests {
    private final ExpiryWarnings warnings;
    private final WorkList worklist;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final TestAgency agency;
    private final TestKeys keys;
    private final Actor administrator;

    ExpiryWarningsTests(ApplicationContext context, MockMvcTester mvc, TestSignIn signIn) {
        this.warnings = context.getBean(ExpiryWarnings.class);
        this.worklist = context.getBean(WorkList.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.clock = context.getBean(Clock.class);
        this.mvc = mvc;
        this.signIn = signIn;
        this.agency = TestAgency.create(jdbc, "Sở Hết Hạn");
        this.keys = TestKeys.of(context, agency);
        this.administrator = agency.more(agency.office(), "Quản trị", Role.ADMINISTRATOR, "Ngô Thử Trị");
    }

    @Test
    void a_person_is_told_of_their_own_once_for_each_of_the_days_ahead() {
        UUID key = keys.leader().key();
        ends(key, 61);
        warnings.tell();
        assertThat(told(agency.leader())).isZero();
        ends(key, 20);
        warnings.tell();
        assertThat(told(agency.leader())).isOne();
        assertThat(told(agency.deputy())).isZero();
        read(key, agency.leader());
        warnings.tell();
        assertThat(told(agency.leader())).isZero();
        ends(key, 6);
        warnings.tell();
        assertThat(told(agency.leader())).isOne();
    }

    @Test
    void an_agencys_is_told_to_its_clerks_and_administrators() {
        ends(keys.seal().key(), 30);
        warnings.tell();
        warnings.tell();
        assertThat(told(agency.clerk())).isOne();
        assertThat(told(administrator)).isOne();
        assertThat(told(agency.leader())).isZero();
    }

    @Test
    void one_that_is_replaced_already_is_not_told() {
        UUID key = keys.leader().key();
        jdbc.sql("""
                        insert into signatures.key (id, person, pkcs12, name, issuer, valid_from, valid_to, demo)
                        select ?, person, pkcs12, name, issuer, valid_from, valid_to, demo
                        from signatures.key where id = ?
                        """).params(UUID.randomUUID(), key).update();
        ends(key, 5);
        warnings.tell();
        assertThat(told(agency.leader())).isZero();
    }

    private void ends(UUID key, int days) {
        jdbc.sql("update signatures.key set valid_to = ? where id = ?")
                .params(Timestamp.from(clock.instant().plus(Duration.ofDays(days))), key)
                .update();
    }

    private void read(UUID key, Actor reader) {
        assertThat(mvc.get()
                        .uri("/signatures/keys/" + key)
                        .with(signIn.as(reader))
                        .exchange())
                .hasStatusOk();
    }

    private long told(Actor actor) {
        return worklist.counts(actor).getOrDefault("key", WorkList.Count.NONE).toKnow();
    }
}
