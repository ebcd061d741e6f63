package vn.caurong.organization.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.TestAgency;

/** A leader hands work on for a time, and takes it back. */
@CauRongTest
class DelegationPagesTests {
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final Authorities authorities;
    private final TestAgency agency;
    private final Instant now;

    DelegationPagesTests(MockMvcTester mvc, TestSignIn signIn, Authorities authorities, JdbcClient jdbc, Clock clock) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.authorities = authorities;
        this.agency = TestAgency.create(jdbc, "Sở Giao Việc");
        this.now = clock.instant();
    }

    @Test
    void withoutSignInItLeadsToSignIn() {
        assertThat(mvc.get().uri("/account/delegations")).hasStatus(303);
    }

    @Test
    void aLeaderHandsOnAndEndsIt() {
        assertThat(give(agency.leader(), agency.deputy(), "Thông báo 1")).hasStatus(303);
        UUID delegation = given();
        assertThat(end(delegation, agency.deputy())).as("not one's own").hasStatus(404);
        assertThat(end(delegation, agency.leader())).hasStatus(303);
        assertThat(authorities.delegationsFrom(java.util.List.of(agency.leader().post()), now.plusSeconds(60)))
                .isEmpty();
        assertThat(end(delegation, agency.leader())).as("over").hasStatus(422);
    }

    @Test
    void withoutBasisOrToOneselfItIsRefused() {
        assertThat(give(agency.leader(), agency.deputy(), "")).hasStatus(422);
        assertThat(give(agency.leader(), agency.leader(), "Thông báo 1")).hasStatus(422);
    }

    private UUID given() {
        return authorities
                .delegationsFrom(java.util.List.of(agency.leader().post()), now)
                .getFirst()
                .id();
    }

    private MvcTestResult give(Actor giver, Actor taker, String basis) {
        return mvc.post()
                .uri("/account/delegations")
                .with(signIn.as(giver))
                .param("key", UUID.randomUUID().toString())
                .param("to", taker.person().toString())
                .param("from", "2020-02-01")
                .param("last", "2035-12-31")
                .param("duties", "DIRECT")
                .param("basis", basis)
                .exchange();
    }

    private MvcTestResult end(UUID delegation, Actor by) {
        return mvc.post()
                .uri("/account/delegations/" + delegation + "/end")
                .with(signIn.as(by))
                .param("key", UUID.randomUUID().toString())
                .exchange();
    }
}
