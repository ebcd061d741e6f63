package vn.caurong.organization.endings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.TestAgency;
import vn.caurong.organization.Unit;

/** A whole agency merged into another on a day to come, taken back, and settled once its day is there. */
@CauRongTest
class EndingAgenciesTests {
    private static final String OPEN = """
        select (select count(*) from organization.unit where agency = :agency and upper_inf(during))
          + (select count(*) from organization.unit_code where unit = :agency and upper_inf(during))
          + (select count(*) from organization.issuing_name where agency = :agency and upper_inf(during))
          + (select count(*) from organization.signing_authority s join organization.post p on p.id = s.post
             join organization.unit u on u.id = p.unit where u.agency = :agency and upper_inf(s.during))
          + (select count(*) from organization.holding h join organization.post p on p.id = h.post
             join organization.unit u on u.id = p.unit where u.agency = :agency and upper_inf(h.during))
          + (select count(*) from organization.supervision r join organization.unit u on u.id = r.unit
             where u.agency = :agency and upper_inf(r.during))\
        """;

    private final EndingUnits ending;
    private final WithdrawingEndings withdrawing;
    private final SettlingAgencies settling;
    private final Organization organization;
    private final JdbcClient jdbc;
    private final LocalDate today;
    private final LocalDate day;
    private final TestAgency city;
    private final TestAgency agency;
    private final TestAgency other;
    private final Actor admin;

    EndingAgenciesTests(ApplicationContext context, JdbcClient jdbc, Clock clock) {
        this.ending = context.getBean(EndingUnits.class);
        this.withdrawing = context.getBean(WithdrawingEndings.class);
        this.settling = context.getBean(SettlingAgencies.class);
        this.organization = context.getBean(Organization.class);
        this.jdbc = jdbc;
        this.today = Vietnam.today(clock);
        this.day = today.plusDays(10);
        this.city = TestAgency.create(jdbc, "Thành phố Sáp Nhập");
        this.agency = below("Sở Sáp Nhập");
        this.other = below("Sở Tiếp Nhận");
        this.admin = city.more(city.office(), "Quản trị", Role.ADMINISTRATOR, "Bùi Thử Quản");
        jdbc.sql("insert into organization.reach values (?, ?, '[2020-01-01,)', 'Quy chế')")
                .params(admin.post(), city.id())
                .update();
    }

    @Test
    void everythingOfItEndsWithItsDayAndTheSuccessorGoesOn() {
        end("MERGED", day, other.id());
        assertThat(open()).isZero();
        assertThat(organization.unitsOf(agency.id(), day.minusDays(1))).hasSize(3);
        assertThat(organization.unitsOf(agency.id(), day)).isEmpty();
        assertThat(organization.heirOf(agency.id(), day).map(Unit::id)).contains(other.id());
    }

    @Test
    void dissolvedTheAgencyAboveGoesOn() {
        end("DISSOLVED", day);
        assertThat(organization.heirOf(agency.id(), day).map(Unit::id)).contains(city.id());
    }

    @Test
    void takenBackEverythingStandsAsBefore() {
        long before = open();
        end("MERGED", day, other.id());
        withdrawing.withdraw(agency.id(), "QĐ thu hồi", admin);
        assertThat(open()).isEqualTo(before).isGreaterThan(10);
        assertThat(organization.successorsOf(agency.id(), day)).isEmpty();
        end("DISSOLVED", day.plusDays(1));
    }

    @Test
    void withoutReasonTwiceOrOnceBegunItIsNotTakenBack() {
        refused("noEnding", () -> withdrawing.withdraw(agency.id(), "QĐ", admin));
        end("DISSOLVED", day);
        refused("withdrawBasis", () -> withdrawing.withdraw(agency.id(), "", admin));
        refused("endTwice", () -> end("DISSOLVED", day.minusDays(1)));
        jdbc.sql("update organization.unit_ending set day = ? where unit = ?")
                .params(today, agency.id())
                .update();
        refused("endBegun", () -> withdrawing.withdraw(agency.id(), "QĐ", admin));
    }

    @Test
    void anAgencyWithAgenciesBelowEndsAfterThem() {
        jdbc.sql("update organization.unit set parent = ? where id = ?")
                .params(agency.id(), other.id())
                .update();
        refused("endBelow", () -> end("DISSOLVED", day));
    }

    @Test
    void asTheDayComesSeriesAreClosedAndKeysGoOutOfUse() {
        UUID series = UUID.randomUUID();
        jdbc.sql("""
                        insert into documents.number_series (id, owner, book, grp, year, last_number, last_day)
                        values (?, ?, 'OUTGOING', '', ?, 12, ?)\
                        """)
                .params(series, agency.issuingName(), today.getYear(), today)
                .update();
        UUID key = UUID.randomUUID();
        jdbc.sql("""
                        insert into signatures.key (id, issuing_name, agency, pkcs12, name, issuer, demo, valid_from, valid_to)
                        values (?, ?, ?, '\\x00', 'Sở', 'Thử', false, now() - interval '1 day', now() + interval '1 year')\
                        """).params(key, agency.issuingName(), agency.id()).update();
        end("MERGED", day, other.id());
        settling.settle();
        assertThat(count("documents.series_closing", "series", series)).isZero();
        begin();
        settling.settle();
        settling.settle();
        assertThat(jdbc.sql("select last_number from documents.series_closing where series = ? and heir = ?")
                        .params(series, other.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(12);
        assertThat(count("signatures.retirement", "key", key)).isEqualTo(1);
        assertThatThrownBy(() -> jdbc.sql("update documents.number_series set last_number = 13 where id = ?")
                        .param(series)
                        .update())
                .hasMessageContaining("is closed");
    }

    /** Its day is today. */
    private void begin() {
        jdbc.sql("update organization.unit set during = daterange(lower(during), ?) where agency = ?")
                .params(today, agency.id())
                .update();
        jdbc.sql("update organization.unit_succession set day = ? where predecessor = ?")
                .params(today, agency.id())
                .update();
        jdbc.sql("update organization.unit_ending set day = ? where unit = ?")
                .params(today, agency.id())
                .update();
    }

    private TestAgency below(String name) {
        TestAgency made = TestAgency.create(jdbc, name);
        jdbc.sql("update organization.unit set parent = ? where id = ?")
                .params(city.id(), made.id())
                .update();
        return made;
    }

    private void end(String kind, LocalDate on, UUID... successors) {
        var ids = List.of(successors).stream().map(UUID::toString).toList();
        ending.end(agency.id(), new EndingForm(kind, on.toString(), ids, "Nghị quyết 1/NQ-HĐND"), admin);
    }

    private long open() {
        return jdbc.sql(OPEN).param("agency", agency.id()).query(Long.class).single();
    }

    private int count(String table, String column, UUID id) {
        return jdbc.sql("select count(*) from " + table + " where " + column + " = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private static void refused(String why, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo("organization.refused." + why));
    }
}
