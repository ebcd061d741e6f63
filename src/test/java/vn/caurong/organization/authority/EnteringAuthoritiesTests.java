package vn.caurong.organization.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.journal.Journal;
import vn.caurong.journal.Line;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Organization;
import vn.caurong.organization.TestAgency;

@CauRongTest
class EnteringAuthoritiesTests {
    private static final LocalDate DAY = LocalDate.of(2020, 4, 6);
    private static final Instant FROM = Instant.parse("2020-04-06T00:00:00Z");
    private static final Instant TO = Instant.parse("2020-04-16T00:00:00Z");

    private final GrantingSigning granting;
    private final Delegating delegating;
    private final Authorities authorities;
    private final Organization organization;
    private final Journal journal;
    private final TestAgency agency;

    EnteringAuthoritiesTests(
            GrantingSigning granting,
            Delegating delegating,
            Authorities authorities,
            Organization organization,
            Journal journal,
            JdbcClient jdbc) {
        this.granting = granting;
        this.delegating = delegating;
        this.authorities = authorities;
        this.organization = organization;
        this.journal = journal;
        this.agency = TestAgency.create(jdbc, "Sở Giao quyền");
    }

    @Test
    void orderIsHandedDownOneStepAndNotWider() {
        // NĐ 30/2020 Đ13.4
        Actor deputyHead = agency.more(agency.division(), "Phó Trưởng phòng", Role.UNIT_HEAD, "Vũ Thử Phó");
        List<String> handedDown = List.of("TL. GIÁM ĐỐC", "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG");
        refused("noOrder", () -> sign(deputyHead, handedDown, Set.of("giay-moi")));
        sign(agency.unitHead(), List.of("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG"), Set.of("giay-moi"));
        refused("noOrder", () -> sign(deputyHead, handedDown, Set.of("giay-moi", "cong-van")));
        refused("noOrder", () -> sign(deputyHead, handedDown, Set.of()));
        UUID id = sign(deputyHead, handedDown, Set.of("giay-moi"));
        assertThat(authorities.signing(deputyHead.post(), agency.issuingName(), "giay-moi", DAY))
                .singleElement()
                .satisfies(found -> assertThat(found.form()).isEqualTo("KT"));
        assertThat(journal.of(new Subject("signing-authority", id), agency.id()))
                .extracting(Line::act)
                .containsExactly("organization.signing-authority-entered");
    }

    @Test
    void anotherAgencysHeadSignsNothingHere() {
        // NĐ 30/2020 Đ13.3: only heads of subordinate agencies
        TestAgency other = TestAgency.create(agency.jdbc(), "Sở Khác");
        refused(
                "notSubordinateHead",
                () -> sign(other.leader(), List.of("TUQ. GIÁM ĐỐC", "GIÁM ĐỐC"), Set.of("cong-van")));
    }

    @Test
    void workIsHandedOnForATime() {
        UUID id = delegate(agency.leader(), agency.deputy().person(), Set.of("DIRECT"));
        assertThat(authorities.standing(agency.deputy().person(), FROM).delegations())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo(id);
                    assertThat(found.duties()).containsExactly("DIRECT");
                    assertThat(found.restricted()).isFalse();
                });
        assertThat(journal.of(new Subject("delegation", id), agency.id())).hasSize(1);
    }

    @Test
    void workIsNotHandedOnTwice() {
        Actor standing = agency.standingIn(agency.deputy(), agency.leader(), FROM, TO);
        refused("passedOn", () -> delegate(standing, agency.unitHead().person(), Set.of()));
    }

    @Test
    void workGoesToSomebodyElseOfTheAgencyAndNeverCoversSigning() {
        UUID deputy = agency.deputy().person();
        UUID stranger = TestAgency.create(agency.jdbc(), "Sở Khác").deputy().person();
        Actor leader = agency.leader();
        refused("ownHolder", () -> delegate(leader, leader.person(), Set.of()));
        refused("stranger", () -> delegate(leader, stranger, Set.of()));
        Actor administrator = agency.more(agency.office(), "Quản trị", Role.ADMINISTRATOR, "Bùi Thử Trị");
        refused("stranger", () -> delegate(leader, administrator.person(), Set.of()));
        refused("delegatedSigning", () -> delegate(leader, deputy, Set.of("DIRECT", "SIGN")));
        refused(
                "period",
                () -> delegating.delegate(
                        new DelegationRules.Proposed(deputy, Set.of(), "Văn bản", false, TO, FROM), leader));
        refused(
                "basis",
                () -> delegating.delegate(
                        new DelegationRules.Proposed(deputy, Set.of(), " ", false, FROM, TO), leader));
        assertThat(authorities.standing(deputy, FROM).delegations()).isEmpty();
    }

    private UUID delegate(Actor giver, UUID to, Set<String> duties) {
        return delegating.delegate(
                new DelegationRules.Proposed(to, duties, "Văn bản phân công", false, FROM, TO), giver);
    }

    private UUID sign(Actor signer, List<String> block, Set<String> types) {
        return granting.sign(
                new ProposedSigning(
                        organization.post(signer.post(), DAY),
                        organization.issuingNames(agency.id(), DAY).getFirst(),
                        block,
                        types,
                        "",
                        "Quy chế làm việc",
                        DAY,
                        DAY.plusDays(30)),
                agency.leader());
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusalException.class).hasMessage("organization.refused." + key);
    }
}
