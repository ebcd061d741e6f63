package vn.caurong.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.documents.outgoing.ReservingNumbers.Reserved;
import vn.caurong.documents.register.PrintableRegister.Entry;
import vn.caurong.files.Files;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.StaleException;
import vn.caurong.kernel.Vietnam;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** Numbers that were reserved and not used, and what the register says of them (Đ15.1, Đ16.2b). */
@CauRongTest
class NumbersGivenUpTests {
    private static final String WHY = "Dừng ban hành theo ý kiến lãnh đạo";

    private final ApplicationContext context;
    private final Office office;
    private final ReservingNumbers reserving;
    private final GivenNumbers numbers;
    private final OutgoingRegister register;
    private final JdbcClient jdbc;
    private final Clock clock;

    NumbersGivenUpTests(
            ApplicationContext context,
            ReservingNumbers reserving,
            GivenNumbers numbers,
            OutgoingRegister register,
            JdbcClient jdbc,
            Clock clock) {
        this.context = context;
        this.office = new Office(context, "Sở Bỏ Số");
        this.reserving = reserving;
        this.numbers = numbers;
        this.register = register;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void given_up_twice_on_one_day_it_has_one_line_in_the_register() {
        UUID first = office.signed(null);
        UUID second = office.signed(null);
        reserveAndRelease(first, "Lần một");
        reserveAndRelease(second, "Lần hai");
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(1);
            assertThat(line.cells()).hasSize(10).contains("Không sử dụng: Lần hai");
        });
    }

    @Test
    void taken_again_on_the_same_day_it_is_the_next_documents_line() {
        reserveAndRelease(office.signed(null), WHY);
        office.issued(null);
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line.cells()).noneMatch(c -> c.contains(WHY)));
    }

    @Test
    void given_up_on_a_later_day_it_stays_unused_and_the_next_goes_on() {
        UUID first = office.signed(null);
        reserving.reserve(first, office.agency.clerk());
        jdbc.sql("update documents.outgoing_number set day = day - 1 where outgoing = ?")
                .param(first)
                .update();
        release(first, WHY);
        UUID next = office.issued(null);
        assertThat(numbers.of(next).orElseThrow().number()).isEqualTo(2);
        assertThat(lines()).extracting(Entry::number).containsExactly(1, 2);
        assertThat(lines().getFirst().cells()).contains("Không sử dụng: " + WHY);
    }

    @Test
    void a_seal_made_before_the_number_was_given_up_is_not_kept() {
        UUID id = office.signed(null);
        Reserved reserved = reserving.reserve(id, office.agency.clerk());
        release(id, WHY);
        UUID other = office.issued(null);
        byte[] signed = context.getBean(Files.class)
                .read(context.getBean(PersonalSignatures.class)
                        .of(id)
                        .orElseThrow()
                        .sha256());
        SealedPaper paper = new SealedPaper(
                reserved, office.agency.code(), context.getBean(Files.class).store(signed), clock.instant());
        assertThatExceptionOfType(StaleException.class)
                .isThrownBy(() -> context.getBean(KeepingIssues.class).keep(paper, office.agency.clerk()));
        assertThat(office.document(id).state()).isEqualTo(OutgoingState.SIGNED);
        assertThat(numbers.of(other).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void an_issue_that_broke_off_always_has_its_item() {
        UUID id = office.signed(null);
        GivenNumber number = reserving.reserve(id, office.agency.clerk()).number();
        WorkList worklist = context.getBean(WorkList.class);
        var transaction = context.getBean(TransactionTemplate.class);
        transaction.executeWithoutResult(lost -> worklist.closeAll(Outgoing.subject(id), null, null));
        assertThat(numbers.unfinished(clock.instant().plusSeconds(1)))
                .extracting(GivenNumber::outgoing)
                .contains(id);
        transaction.executeWithoutResult(
                kept -> context.getBean(ClerkItems.class).keep(number));
        assertThat(worklist.openOn(Outgoing.subject(id)))
                .extracting(OpenItem::duty)
                .containsExactly(Duty.ISSUE);
    }

    @Test
    void each_issuing_name_has_a_series_of_its_own() {
        UUID council = Ids.next();
        jdbc.sql("""
                        insert into organization.issuing_name
                        values (?, ?, ?, 'HĐ', 'SỞ THỬ', 'HỘI ĐỒNG THỬ', false, 2, '[2020-01-01,)')
                        """).params(council, office.agency.id(), "Hội đồng " + council).update();
        UUID ours = office.signed(null);
        UUID theirs = office.signed(null);
        jdbc.sql("update documents.outgoing set issuing_name = ? where id = ?")
                .params(council, theirs)
                .update();
        assertThat(reserving.reserve(ours, office.agency.clerk()).number().mark())
                .isEqualTo("01/STN-NV");
        assertThat(reserving.reserve(theirs, office.agency.clerk()).number().mark())
                .isEqualTo("01/HĐ-NV");
    }

    private void reserveAndRelease(UUID id, String why) {
        reserving.reserve(id, office.agency.clerk());
        release(id, why);
    }

    private void release(UUID id, String why) {
        int version = office.document(id).version();
        context.getBean(ReleasingNumbers.class).release(id, version, why, office.agency.clerk());
    }

    private List<Entry> lines() {
        LocalDate today = Vietnam.today(clock);
        List<Entry> entries = new java.util.ArrayList<>();
        register.each(today.getYear(), office.agency.clerk(), entries::add);
        return entries;
    }
}
