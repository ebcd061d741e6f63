package vn.caurong.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.TestAgency;
import vn.caurong.organization.Unit;

@CauRongTest
class OrganizationTests {
    private static final LocalDate DAY = LocalDate.of(2020, 4, 6);
    private static final LocalDate BEFORE = LocalDate.of(2019, 12, 31);

    private final Organization organization;
    private final Authorities authorities;
    private final TestAgency agency;

    OrganizationTests(Organization organization, Authorities authorities, JdbcClient jdbc) {
        this.authorities = authorities;
        this.organization = organization;
        this.agency = TestAgency.create(jdbc, "Sở Thử nghiệm");
    }

    @Test
    void unitsOfAnAgencyBeginWithItselfAndExistOnlyBetweenTheirDates() {
        assertThat(organization.unitsOf(agency.id(), DAY))
                .extracting(Unit::id)
                .startsWith(agency.id())
                .containsExactlyInAnyOrder(agency.id(), agency.office(), agency.division());
        assertThat(organization.unitsOf(agency.id(), BEFORE)).isEmpty();
        assertThat(organization.agencies(DAY)).extracting(Unit::id).contains(agency.id());
        assertThat(organization.agencies(BEFORE)).extracting(Unit::id).doesNotContain(agency.id());
        assertThat(organization.unit(agency.id()).isAgency()).isTrue();
        assertThat(organization.unit(agency.division()).agency()).isEqualTo(agency.id());
        assertThatThrownBy(() -> organization.unit(UUID.randomUUID())).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void agencyIsFoundByCodeInItsDays() {
        assertThat(organization.agencyByCode(agency.code(), DAY)).map(Unit::id).contains(agency.id());
        assertThat(organization.agencyByCode(agency.code(), BEFORE)).isEmpty();
    }

    @Test
    void agencyIsFoundByItsNameHoweverWritten() {
        String ending = agency.name().substring("Sở Thử nghiệm ".length());
        for (String written : List.of(
                agency.name(),
                "SỞ THỬ\nNGHIỆM " + ending,
                "so thu nghiem  " + ending.toLowerCase(java.util.Locale.ROOT),
                "UBND TP THỬ\nSở Thử nghiệm " + ending)) {
            assertThat(organization.agencyByName(written, DAY))
                    .as(written)
                    .map(Unit::id)
                    .contains(agency.id());
        }
        assertThat(organization.agencyByName("Sở Thử nghiệm", DAY)).isEmpty();
    }

    @Test
    void postsComeLeadersFirstHeadsBeforeTheirUnit() {
        assertThat(organization.postsOf(agency.id(), DAY))
                .extracting(Post::id)
                .startsWith(agency.leader().post(), agency.deputy().post())
                .hasSize(5)
                .containsSubsequence(
                        agency.unitHead().post(), agency.specialist().post());
    }

    @Test
    void headsGoUpToTheAgencysOwnAndNoFurther() {
        assertThat(organization.headsOf(agency.division(), DAY))
                .extracting(Post::id)
                .containsExactly(agency.unitHead().post(), agency.leader().post());
        assertThat(organization.headsOf(agency.office(), DAY))
                .extracting(Post::id)
                .containsExactly(agency.leader().post());
    }

    @Test
    void supervisorsComeFromTheDivisionOfFields() {
        assertThat(organization.supervisorsOf(agency.division(), DAY))
                .extracting(Post::id)
                .containsExactly(agency.deputy().post());
        assertThat(organization.supervisorsOf(agency.office(), DAY)).isEmpty();
    }

    @Test
    void postIsLostAtOnceAndStaysVacant() {
        UUID person = agency.specialist().person();
        assertThat(held(person)).containsExactly(agency.specialist().post());
        assertThat(organization.peopleOf(agency.id(), DAY)).hasSize(5).contains(person);
        agency.vacate(agency.specialist());
        assertThat(held(person)).isEmpty();
        assertThat(organization.peopleOf(agency.id(), DAY)).hasSize(4).doesNotContain(person);
        Post post = organization.post(agency.specialist().post(), DAY);
        assertThat(post.holder()).isNull();
        assertThat(post.role()).isEqualTo(Role.SPECIALIST);
        assertThat(organization.postsOf(agency.id(), DAY)).contains(post);
    }

    private List<UUID> held(UUID person) {
        Instant noon = DAY.atTime(12, 0).atZone(Vietnam.ZONE).toInstant();
        return authorities.standing(person, noon).posts().stream().map(Post::id).toList();
    }

    @Test
    void namesAreGivenForEveryPersonAsked() {
        UUID clerk = agency.clerk().person();
        assertThat(organization.names(List.of(clerk, UUID.randomUUID())))
                .containsOnlyKeys(clerk)
                .containsEntry(clerk, agency.clerk().name());
    }

    @Test
    void issuingNamesStandInTheirDays() {
        assertThat(organization.issuingNames(agency.id(), DAY)).singleElement().satisfies(name -> {
            assertThat(name.id()).isEqualTo(agency.issuingName());
            assertThat(name.notation()).isEqualTo("STN");
            assertThat(name.headerAbove()).isEqualTo("ỦY BAN NHÂN DÂN THÀNH PHỐ THỬ");
        });
        assertThat(organization.issuingNames(agency.id(), BEFORE)).isEmpty();
    }
}
