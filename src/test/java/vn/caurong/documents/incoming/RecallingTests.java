package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.TestAgency;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** A directive taken back before anybody acted on it (NĐ 30/2020 Đ23.4). */
@CauRongTest
class RecallingTests {
    private final JdbcClient jdbc;
    private final TestArrivals arrivals;
    private final Directing directing;
    private final Directives directives;
    private final Assigning assigning;
    private final Recalling recalling;
    private final WorkList worklist;
    private final Clock clock;
    private TestAgency agency;

    RecallingTests(
            JdbcClient jdbc,
            Files files,
            Arriving arriving,
            Registering registering,
            IncomingDocuments documents,
            Directing directing,
            Directives directives,
            Assigning assigning,
            Recalling recalling,
            WorkList worklist,
            Clock clock) {
        this.jdbc = jdbc;
        this.arrivals = new TestArrivals(files, arriving, registering, documents);
        this.directing = directing;
        this.directives = directives;
        this.assigning = assigning;
        this.recalling = recalling;
        this.worklist = worklist;
        this.clock = clock;
    }

    @BeforeEach
    void anAgency() {
        agency = TestAgency.create(jdbc, "Sở Rút Lại");
    }

    @Test
    void whatWasGivenComesBackAsTheProposalAndIsGivenAgain() {
        UUID id = directed();
        recall(id, agency.leader());
        assertThat(arrivals.state(id)).isEqualTo(IncomingState.PRESENTED);
        assertThat(waiting(id)).containsExactly(Duty.DIRECT);
        assertThat(directives.newest(id, "PROPOSED").orElseThrow().words()).isEqualTo("Tham mưu trả lời");
        direct(id);
        assertThat(waiting(id)).containsExactly(Duty.ASSIGN);
        recall(id, agency.leader());
    }

    @Test
    void afterSomebodyActedItStays() {
        UUID id = directed();
        var to = new Assigning.Assignment(agency.specialist().post(), Deadline.none(clock.instant()), "");
        assigning.assign(id, arrivals.version(id), to, agency.unitHead());
        assertRefused(id, agency.leader());
        UUID opined = directed();
        jdbc.sql("""
                        insert into documents.incoming_reply (incoming, outgoing, begun_by, begun_at)
                        values (?, ?, ?, ?)
                        """)
                .params(opined, UUID.randomUUID(), agency.unitHead().person(), java.sql.Timestamp.from(clock.instant()))
                .update();
        assertRefused(opined, agency.leader());
    }

    @Test
    void onlyWhoGaveItTakesItBackAndSaysWhy() {
        UUID id = directed();
        assertRefused(id, agency.deputy());
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> recalling.recall(id, arrivals.version(id), " ", agency.leader()));
        assertThat(waiting(id)).containsExactly(Duty.ASSIGN);
    }

    private void assertRefused(UUID id, Actor actor) {
        assertThatExceptionOfType(RefusalException.class).isThrownBy(() -> recall(id, actor));
    }

    private void recall(UUID id, Actor actor) {
        recalling.recall(id, arrivals.version(id), "Giao nhầm phòng", actor);
    }

    private int marks;

    private UUID directed() {
        marks++;
        UUID id = arrivals.registered(marks + "/UBND", agency);
        direct(id);
        return id;
    }

    private void direct(UUID id) {
        var line = new Directive.Line(
                Part.LEAD, agency.division(), agency.unitHead().post());
        directing.direct(
                id,
                arrivals.version(id),
                new Directive(List.of(line), Deadline.none(clock.instant()), "Tham mưu trả lời", false),
                agency.leader());
    }

    private List<Duty> waiting(UUID id) {
        return worklist.openOn(new Subject("incoming", id)).stream()
                .map(OpenItem::duty)
                .toList();
    }
}
