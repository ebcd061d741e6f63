package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.documents.delivery.Delivered;
import vn.caurong.files.FileVersion;
import vn.caurong.files.Files;
import vn.caurong.journal.Journal;
import vn.caurong.journal.Line;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.TestAgency;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** A document that comes a second time another way keeps its one number (NĐ 30/2020 Đ22.2). */
@CauRongTest
class MergingTests {
    private final JdbcClient jdbc;
    private final Files files;
    private final TestArrivals arrivals;
    private final DeliveredArrivals desk;
    private final Registering registering;
    private final Arriving arriving;
    private final Merging merging;
    private final Splitting splitting;
    private final WorkList worklist;
    private final Journal journal;
    private TestAgency agency;
    private Delivered delivered;

    MergingTests(
            JdbcClient jdbc,
            Files files,
            Arriving arriving,
            Registering registering,
            IncomingDocuments documents,
            DeliveredArrivals desk,
            Merging merging,
            Splitting splitting,
            WorkList worklist,
            Journal journal) {
        this.jdbc = jdbc;
        this.files = files;
        this.arrivals = new TestArrivals(files, arriving, registering, documents);
        this.arriving = arriving;
        this.registering = registering;
        this.desk = desk;
        this.merging = merging;
        this.splitting = splitting;
        this.worklist = worklist;
        this.journal = journal;
    }

    @BeforeEach
    void anAgency() {
        agency = TestAgency.create(jdbc, "Sở Nhận Hai Lần");
        delivered = arrivals.delivered(TestAgency.create(jdbc, "Sở Gửi Hai Lần"), agency);
    }

    @Test
    void theCopyGoesToTheFirstNumberAndTakesNone_D22_2() {
        UUID first = arrivals.registered("31/STTTT-CNTT", agency);
        UUID copy = desk.deliver(delivered);
        merging.merge(copy, 1, first, agency.clerk());
        assertThat(arrivals.state(copy)).isEqualTo(IncomingState.MERGED);
        assertThat(worklist.openOn(subject(copy))).isEmpty();
        assertThat(files.of(subject(first)))
                .extracting(FileVersion::name)
                .containsExactly("van-ban.pdf", "31-STTTT-CNTT.pdf");
        assertThat(journal.of(subject(first), agency.id()).getLast())
                .extracting(Line::act)
                .isEqualTo("incoming.copy-added");
        UUID next = arrivals.dropped(agency.clerk());
        var done = registering.register(next, 1, arrivals.toLeader("8/UBND", agency), agency.clerk());
        assertThat(done.number()).isEqualTo(2);
    }

    @Test
    void theSameFileIsNotKeptTwice() {
        var taken = new TakenFile(delivered.file(), "scan.pdf", arrivals.details("31/STTTT-CNTT"));
        UUID first = arriving.drop(taken, agency.clerk());
        registering.register(first, 1, arrivals.toLeader("31/STTTT-CNTT", agency), agency.clerk());
        UUID copy = desk.deliver(delivered);
        merging.merge(copy, 1, first, agency.clerk());
        assertThat(files.of(subject(first))).hasSize(1);
    }

    @Test
    void whatWasMergedByMistakeWaitsForANumberOfItsOwn_D22() {
        UUID first = arrivals.registered("31/STTTT-CNTT", agency);
        UUID copy = desk.deliver(delivered);
        merging.merge(copy, 1, first, agency.clerk());
        splitting.split(copy, agency.clerk());
        assertThat(arrivals.state(copy)).isEqualTo(IncomingState.ARRIVED);
        assertThat(worklist.openOn(subject(copy))).extracting(OpenItem::duty).contains(Duty.REGISTER);
        assertThat(files.of(subject(first))).extracting(FileVersion::name).containsExactly("van-ban.pdf");
        assertThat(files.of(subject(copy))).hasSize(1);
        merging.merge(copy, arrivals.version(copy), first, agency.clerk());
        assertThat(arrivals.state(copy)).isEqualTo(IncomingState.MERGED);
        assertThat(files.of(subject(first))).hasSize(2);
    }

    @Test
    void whatWasNotMergedIsNotSplit() {
        UUID copy = desk.deliver(delivered);
        assertThatExceptionOfType(RefusalException.class).isThrownBy(() -> splitting.split(copy, agency.clerk()));
    }

    @Test
    void onlyIntoWhatIsInTheOwnRegister() {
        UUID copy = desk.deliver(delivered);
        UUID waiting = arrivals.dropped(agency.clerk());
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> merging.merge(copy, 1, waiting, agency.clerk()));
        TestAgency other = TestAgency.create(jdbc, "Sở Khác");
        UUID foreign = arrivals.registered("1/UBND", other);
        assertThatExceptionOfType(NotVisibleException.class)
                .isThrownBy(() -> merging.merge(copy, 1, foreign, agency.clerk()));
        assertThat(arrivals.state(copy)).isEqualTo(IncomingState.ARRIVED);
    }

    @Test
    void onlyWhatIsNotYetInTheRegister() {
        UUID first = arrivals.registered("1/UBND", agency);
        UUID second = arrivals.registered("2/UBND", agency);
        int version = arrivals.version(second);
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> merging.merge(second, version, first, agency.clerk()));
    }

    private static Subject subject(UUID id) {
        return new Subject(Incoming.KIND, id);
    }
}
