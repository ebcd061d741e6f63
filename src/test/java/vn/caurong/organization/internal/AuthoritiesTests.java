package vn.caurong.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.TestAgency;

@CauRongTest
class AuthoritiesTests {
    private static final LocalDate DAY = LocalDate.of(2020, 4, 6);
    private static final Instant FROM = Instant.parse("2020-04-06T00:00:00Z");
    private static final Instant TO = Instant.parse("2020-04-16T00:00:00Z");

    private final Authorities authorities;
    private final JdbcClient jdbc;
    private final TestAgency agency;

    AuthoritiesTests(Authorities authorities, JdbcClient jdbc) {
        this.authorities = authorities;
        this.jdbc = jdbc;
        this.agency = TestAgency.create(jdbc, "Sở Thẩm quyền");
    }

    @Test
    void delegationStandsFromItsFirstInstantToJustBeforeItsLast() {
        Actor standing = agency.standingIn(agency.deputy(), agency.leader(), FROM, TO, "DIRECT", "REVIEW");
        assertThat(authorities.standing(standing.person(), FROM.minusMillis(1)).delegations())
                .isEmpty();
        assertThat(authorities.standing(standing.person(), FROM).delegations())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo(standing.delegation());
                    assertThat(found.fromPost()).isEqualTo(agency.leader().post());
                    assertThat(found.duties()).containsExactlyInAnyOrder("DIRECT", "REVIEW");
                    assertThat(found.from()).isEqualTo(FROM);
                    assertThat(found.to()).isEqualTo(TO);
                });
        assertThat(authorities.standing(standing.person(), TO).delegations()).isEmpty();
        assertThat(authorities.delegationsFrom(List.of(agency.leader().post()), FROM))
                .hasSize(1);
    }

    @Test
    void delegationIsNotPassedOn() {
        agency.standingIn(agency.deputy(), agency.leader(), FROM, TO);
        Actor third = agency.unitHead();
        agency.standingIn(third, agency.deputy(), FROM, TO);
        assertThat(authorities.standing(third.person(), FROM).delegations())
                .extracting(Authorities.Delegation::fromPost)
                .containsExactly(agency.deputy().post());
    }

    /** core, "Delegation": never wider than the delegator's own. */
    @Test
    void delegationEndsWhenTheDelegatorLosesThePost() {
        agency.standingIn(agency.deputy(), agency.leader(), FROM, TO);
        agency.vacate(agency.leader());
        Actor next = agency.more(agency.id(), "Giám đốc", Role.LEADER, "Trịnh Thử Sau");
        hold(next.person(), agency.leader().post());
        assertThat(authorities.standing(agency.deputy().person(), FROM).delegations())
                .as("the new director delegated nothing")
                .isEmpty();
    }

    /** core, "Agency, unit, post, person": between agencies nothing is shared but what was sent. */
    @Test
    void delegationEndsWhenTheDelegateLeavesTheAgency() {
        agency.standingIn(agency.deputy(), agency.leader(), FROM, TO);
        agency.vacate(agency.deputy());
        TestAgency other = TestAgency.create(jdbc, "Sở Nơi đến");
        hold(agency.deputy().person(), other.specialist().post());
        assertThat(authorities.standing(agency.deputy().person(), FROM).delegations())
                .isEmpty();
        hold(agency.deputy().person(), agency.clerk().post());
        assertThat(authorities.standing(agency.deputy().person(), FROM).delegations())
                .as("another post of the same agency will do")
                .hasSize(1);
    }

    /** core, "Delegation": a post that is no more has nothing to delegate. */
    @Test
    void delegationEndsWithThePostOrItsUnit() {
        agency.standingIn(agency.deputy(), agency.unitHead(), FROM, TO);
        jdbc.sql("update organization.unit set during = '[2020-01-01,2020-04-06)' where id = ?")
                .param(agency.division())
                .update();
        assertThat(authorities.standing(agency.deputy().person(), FROM).delegations())
                .isEmpty();
    }

    @Test
    void holderOfThePostNeedsNoDelegation() {
        agency.standingIn(agency.leader(), agency.leader(), FROM, TO);
        assertThat(authorities.standing(agency.leader().person(), FROM).delegations())
                .isEmpty();
    }

    @Test
    void workDelegationGivesNoSigning() {
        agency.standingIn(agency.unitHead(), agency.leader(), FROM, TO);
        assertThat(authorities.signing(agency.unitHead().post(), agency.issuingName(), "CONG_VAN", DAY))
                .isEmpty();
    }

    @Test
    void signingIsByPostNameTypeAndDay() {
        jdbc.sql("""
                        insert into organization.signing_authority
                        (id, post, issuing_name, form, block, document_types, basis, during)
                        values (?, ?, ?, 'TL', '{TL. GIÁM ĐỐC,TRƯỞNG PHÒNG}', '{GIAY_MOI}',
                        'Quy chế', '[2020-03-01,2020-05-01)')\
                        """)
                .params(Ids.next(), agency.unitHead().post(), agency.issuingName())
                .update();
        assertThat(signing("GIAY_MOI", DAY)).singleElement().satisfies(found -> {
            assertThat(found.form()).isEqualTo("TL");
            assertThat(found.block()).containsExactly("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG");
        });
        assertThat(signing("CONG_VAN", DAY)).isEmpty();
        assertThat(signing("GIAY_MOI", LocalDate.of(2020, 5, 1))).isEmpty();
        assertThat(authorities.signers(agency.issuingName(), "GIAY_MOI", DAY))
                .containsExactlyInAnyOrder(
                        agency.leader().post(),
                        agency.deputy().post(),
                        agency.unitHead().post())
                .startsWith(agency.leader().post());
        assertThat(authorities.signers(agency.issuingName(), "CONG_VAN", DAY))
                .doesNotContain(agency.unitHead().post());
    }

    private void hold(UUID person, UUID post) {
        jdbc.sql("""
                        insert into organization.holding (id, person, post, main, during)
                        values (?, ?, ?, false, '[2020-01-03,)')\
                        """).params(Ids.next(), person, post).update();
    }

    private List<Authorities.SigningAuthority> signing(String type, LocalDate day) {
        return authorities.signing(agency.unitHead().post(), agency.issuingName(), type, day);
    }
}
