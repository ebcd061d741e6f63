package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.TestAgency;

/** The unit suggested is the one that led earlier documents like this one. */
@CauRongTest
class SuggestingTests {
    private static final String SENDER = "Ủy ban nhân dân thành phố Thử";
    private static final String OTHER = "Kho bạc Nhà nước";
    private static final String UNLIKE = "Quyết toán kinh phí quý một";

    private final JdbcClient jdbc;
    private final TestArrivals arrivals;
    private final Directing directing;
    private final HandingBack handing;
    private final Suggesting suggesting;
    private final Clock clock;
    private TestAgency agency;
    private Actor officeHead;

    SuggestingTests(
            JdbcClient jdbc,
            Files files,
            Arriving arriving,
            Registering registering,
            IncomingDocuments documents,
            Directing directing,
            HandingBack handing,
            Suggesting suggesting,
            Clock clock) {
        this.jdbc = jdbc;
        this.arrivals = new TestArrivals(files, arriving, registering, documents);
        this.directing = directing;
        this.handing = handing;
        this.suggesting = suggesting;
        this.clock = clock;
    }

    @BeforeEach
    void anAgency() {
        agency = TestAgency.create(jdbc, "Sở Gợi ý");
        officeHead = agency.more(agency.office(), "Chánh Văn phòng", Role.UNIT_HEAD, "Vũ Thử");
    }

    @Test
    void theUnitThatLedMostOfTheSendersDocumentsWithTheCount() {
        led("1/UBND", agency.unitHead());
        led("2/UBND", agency.unitHead());
        led("3/UBND", officeHead);
        assertThat(suggesting.leadUnit(agency.id(), SENDER, UNLIKE))
                .contains(new Suggesting.Suggestion(agency.division(), 2, 3));
    }

    @Test
    void anotherSenderIsJudgedByASubjectMuchAlike() {
        thrice();
        assertThat(suggesting.leadUnit(agency.id(), OTHER, "Rà soát điều kiện làm việc từ xa"))
                .map(Suggesting.Suggestion::unit)
                .contains(agency.division());
        assertThat(suggesting.leadUnit(agency.id(), OTHER, UNLIKE)).isEmpty();
    }

    @Test
    void nothingIsLearnedFromOtherAgenciesNorFromWhatWasHandedBack() {
        UUID id = thrice();
        TestAgency other = TestAgency.create(jdbc, "Sở Khác");
        assertThat(suggesting.leadUnit(other.id(), SENDER, UNLIKE)).isEmpty();
        handing.handBack(id, arrivals.version(id), "Không thuộc phòng", agency.unitHead());
        assertThat(suggesting.leadUnit(agency.id(), SENDER, UNLIKE)).isEmpty();
    }

    @Test
    void fewerThanTheNumberInForceSuggestNobody() {
        led("1/UBND", agency.unitHead());
        led("2/UBND", agency.unitHead());
        assertThat(suggesting.leadUnit(agency.id(), SENDER, UNLIKE)).isEmpty();
        jdbc.sql("insert into documents.suggestion_floor values (?, ?, 2, '2020-01-01', null)")
                .params(UUID.randomUUID(), agency.id())
                .update();
        assertThat(suggesting.leadUnit(agency.id(), SENDER, UNLIKE))
                .contains(new Suggesting.Suggestion(agency.division(), 2, 2));
    }

    private UUID thrice() {
        led("1/UBND", agency.unitHead());
        led("2/UBND", agency.unitHead());
        return led("3/UBND", agency.unitHead());
    }

    private UUID led(String mark, Actor head) {
        UUID id = arrivals.registered(mark, agency);
        var line = new Directive.Line(Part.LEAD, head.unit(), head.post());
        directing.direct(
                id,
                arrivals.version(id),
                new Directive(List.of(line), Deadline.none(clock.instant()), "", false),
                agency.leader());
        return id;
    }
}
