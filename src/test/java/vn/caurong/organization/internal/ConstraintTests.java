package vn.caurong.organization.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Ids;
import vn.caurong.organization.TestAgency;

/** What the database itself refuses. */
@CauRongTest
class ConstraintTests {
    private final JdbcClient jdbc;
    private final TestAgency agency;

    ConstraintTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.agency = TestAgency.create(jdbc, "Sở Ràng buộc");
    }

    @Test
    void samePostTwiceAtATime() {
        refused(() -> hold(agency.clerk().person(), agency.clerk().post(), false));
    }

    @Test
    void twoMainPostsAtATime() {
        refused(() -> hold(agency.clerk().person(), agency.specialist().post(), true));
        hold(agency.clerk().person(), agency.specialist().post(), false);
    }

    @Test
    void twoHeadsOfAUnit() {
        refused(() -> jdbc.sql("update organization.post set head = true, role = 'LEADER' where id = ?")
                .param(agency.deputy().post())
                .update());
    }

    @Test
    void unitUnderAnotherAgency() {
        UUID other = TestAgency.create(jdbc, "Sở Khác").id();
        refused(() -> jdbc.sql("""
                                insert into organization.unit
                                (id, parent, agency, name, short_name, notation, place, during)
                                values (?, ?, ?, 'Phòng', 'P', 'P', 'Huế', '[2020-01-01,)')\
                                """).params(Ids.next(), other, agency.id()).update());
    }

    @Test
    void oneCodeForTwoAgencies() {
        UUID other = TestAgency.create(jdbc, "Sở Khác").id();
        refused(() -> jdbc.sql("insert into organization.unit_code values (?, ?, 1, '[2020-01-01,)')")
                .params(other, agency.code())
                .update());
    }

    @Test
    void commissionWithoutEndOrContent() {
        // NĐ 30/2020 Đ13.3: a commission is limited in time and content
        String insert = """
                insert into organization.signing_authority
                (id, post, issuing_name, form, block, document_types, basis, during)
                values (?, ?, ?, 'TUQ', '{TUQ. GIÁM ĐỐC,TRƯỞNG PHÒNG}', ?::text[], 'VB', ?::daterange)\
                """;
        refused(() -> sign(insert, "{CONG_VAN}", "[2020-01-01,)"));
        refused(() -> sign(insert, "{}", "[2020-01-01,2020-02-01)"));
        sign(insert, "{CONG_VAN}", "[2020-01-01,2020-02-01)");
    }

    @Test
    void delegationWithoutEnd() {
        refused(() -> jdbc.sql("""
                                insert into organization.delegation (id, from_post, from_person, to_person, basis, during)
                                values (?, ?, ?, ?, 'VB', tstzrange('2020-01-01', null))\
                                """)
                .params(
                        Ids.next(),
                        agency.leader().post(),
                        agency.leader().person(),
                        agency.deputy().person())
                .update());
    }

    @Test
    void halfOfADayGivenTwice() {
        String insert = "insert into organization.calendar_exception values (?::date, ?, 'OFF', 'Thử')";
        jdbc.sql(insert).params("1999-03-01", "DAY").update();
        refused(() -> jdbc.sql(insert).params("1999-03-01", "MORNING").update());
        jdbc.sql(insert).params("1999-03-02", "MORNING").update();
        jdbc.sql(insert).params("1999-03-02", "AFTERNOON").update();
    }

    private void sign(String insert, String types, String during) {
        jdbc.sql(insert)
                .params(Ids.next(), agency.unitHead().post(), agency.issuingName(), types, during)
                .update();
    }

    private void hold(UUID person, UUID post, boolean main) {
        jdbc.sql("insert into organization.holding values (?, ?, ?, ?, '[2020-06-01,)')")
                .params(Ids.next(), person, post, main)
                .update();
    }

    private static void refused(Runnable insert) {
        assertThatThrownBy(insert::run).isInstanceOf(DataIntegrityViolationException.class);
    }
}
