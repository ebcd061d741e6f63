package vn.caurong.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;
import vn.caurong.organization.authority.GrantingSigning;
import vn.caurong.organization.authority.ProposedSigning;
import vn.caurong.organization.authority.SigningRules;

/** The demo's rows, put in beside the tests' own and rolled back. */
@CauRongTest
class OrganizationDemoTests {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Organization organization;
    private final Authorities authorities;
    private final GrantingSigning granting;

    OrganizationDemoTests(
            JdbcClient jdbc,
            Clock clock,
            Organization organization,
            Authorities authorities,
            GrantingSigning granting) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.organization = organization;
        this.authorities = authorities;
        this.granting = granting;
    }

    @Test
    @Transactional
    void cityStandsAsTold() {
        write();
        long before = units();
        new OrganizationDemo(jdbc, clock).prepare();
        assertThat(units())
                .as("nothing is put into an organization that stands")
                .isEqualTo(before);
        LocalDate today = Vietnam.today(clock);
        Unit district = organization
                .agencyByName("ỦY BAN NHÂN DÂN\nQUẬN HẢI CHÂU", today)
                .orElseThrow();
        assertThat(district.id()).isEqualTo(id("unit:haichau"));
        assertThat(organization.agencyByCode("000.00.13.H17", today))
                .map(Unit::id)
                .contains(id("unit:stttt"));
        assertThat(organization.postsOf(id("unit:stttt"), today))
                .extracting(Post::id)
                .startsWith(id("post:stttt.lanhdao"), id("post:stttt.pho"))
                .contains(id("post:stttt.vanthu"), id("post:quantri"));
        assertThat(organization.post(id("post:stttt.phophong"), today).holder()).isNull();
        assertThat(organization.headsOf(id("unit:stttt.cntt"), today))
                .extracting(Post::id)
                .containsExactly(id("post:stttt.truongphong"), id("post:stttt.lanhdao"));
        assertThat(authorities.signing(id("post:haichau.pho"), id("issuing-name:haichau"), "cong-van", today))
                .singleElement()
                .satisfies(found -> assertThat(found.block())
                        .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"));
        assertThat(authorities.standing(id("person:stttt.pho"), clock.instant()).delegations())
                .hasSize(1);
        assertThat(organization.issuingNames(id("unit:stttt"), today).getFirst().header())
                .isEqualTo("SỞ THÔNG TIN\nVÀ TRUYỀN THÔNG");
    }

    @Test
    @Transactional
    void cityHasAllItsBodiesAndEveryBodyItsCode() {
        write();
        List<UUID> own =
                DemoCity.units().stream().map(row -> id("unit:" + row.at(0))).toList();
        List<Unit> agencies = organization.agencies(Vietnam.today(clock)).stream()
                .filter(agency -> own.contains(agency.id()))
                .toList();
        assertThat(agencies).allSatisfy(agency -> assertThat(agency.code()).matches("000\\.\\d\\d\\.\\d\\d\\.H17"));
        assertThat(agencies)
                .extracting(Unit::name)
                .filteredOn(name -> name.startsWith("Sở "))
                .hasSize(17);
        assertThat(agencies)
                .extracting(Unit::name)
                .filteredOn(name -> name.matches("Ủy ban nhân dân (quận|huyện) .*"))
                .hasSize(8);
        assertThat(agencies)
                .extracting(Unit::name)
                .filteredOn(name -> name.matches("Ủy ban nhân dân (phường|xã) .*"))
                .hasSize(56);
        assertThat(organization.agencyByCode("000.28.22.H17", Vietnam.today(clock)))
                .map(Unit::name)
                .contains("Ủy ban nhân dân xã Hòa Sơn");
    }

    @Test
    @Transactional
    void everySigningAuthorityOfTheDemoIsLawful() {
        write();
        LocalDate today = Vietnam.today(clock);
        assertThat(DemoCity.signing()).allSatisfy(row -> {
            var given = new ProposedSigning(
                    organization.post(id("post:" + row.at(0)), today),
                    issuingName(row.at(1), today),
                    List.of(row.parts(4)),
                    Set.of(row.parts(3)),
                    "",
                    "Quy chế làm việc",
                    today,
                    null);
            assertThat(SigningRules.mayEnter(given, granting.place(given))).isEqualTo(Ruling.allowed());
            assertThat(given.innermost()).isEqualTo(row.at(2));
        });
    }

    /** Without emptying the tables first: jobs of the program read them meanwhile. */
    private void write() {
        new DemoRows(jdbc).write();
        new DemoDelegation(jdbc, Vietnam.today(clock)).write();
    }

    private long units() {
        return jdbc.sql("select count(*) from organization.unit")
                .query(Long.class)
                .single();
    }

    private IssuingName issuingName(String key, LocalDate today) {
        UUID agency = id("unit:" + key.split("\\.", -1)[0]);
        return organization.issuingNames(agency, today).stream()
                .filter(name -> name.id().equals(id("issuing-name:" + key)))
                .findFirst()
                .orElseThrow();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
