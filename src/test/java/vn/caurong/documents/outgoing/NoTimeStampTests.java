package vn.caurong.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.documents.outgoing.SavingDrafts.Saved;
import vn.caurong.documents.outgoing.paper.Printing;
import vn.caurong.files.Files;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Organization;
import vn.caurong.signatures.FormPreparation;
import vn.caurong.signatures.Keys;
import vn.caurong.signatures.internal.TestStamps;

/** The time-stamp service is down: nothing is half signed, and a number taken stays the document's own. */
@CauRongTest
class NoTimeStampTests {
    private final ApplicationContext context;
    private final GivenNumbers numbers;
    private final Office office;

    NoTimeStampTests(ApplicationContext context, GivenNumbers numbers) {
        this.context = context;
        this.numbers = numbers;
        this.office = new Office(context, "Sở Mất Dấu Giờ");
    }

    @Test
    void a_document_is_not_signed_and_waits_as_before() {
        UUID id = office.approved(null);
        Outgoing before = office.document(id);
        Content words = context.getBean(Contents.class).of(id, before.content());
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> making().sign(new Saved(before, words), Office.pin(), office.agency.leader()))
                .withMessage("signatures.refused.no-time-stamp");
        assertThat(office.document(id)).isEqualTo(before);
        office.sign(id, null);
        assertThat(office.state(id)).isEqualTo("SIGNED");
    }

    @Test
    void an_issue_breaks_off_after_the_number_and_goes_on_with_it() {
        UUID id = office.signed(null);
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> issuing().issue(id, Office.pin(), office.agency.clerk()))
                .withMessage("signatures.refused.no-time-stamp");
        assertThat(office.state(id)).isEqualTo("NUMBERED");
        int number = numbers.of(id).orElseThrow().number();
        office.issue(id, office.agency.clerk());
        assertThat(office.state(id)).isEqualTo("ISSUED");
        assertThat(numbers.of(id).orElseThrow().number()).isEqualTo(number);
    }

    private MakingSignatures making() {
        return new MakingSignatures(
                context.getBean(Papermaking.class),
                context.getBean(Printing.class),
                context.getBean(FormPreparation.class),
                TestStamps.unreachable(context),
                context.getBean(Keys.class),
                context.getBean(Files.class),
                context.getBean(Clock.class));
    }

    private IssuingDocuments issuing() {
        SealingDocuments sealing = new SealingDocuments(
                context.getBean(ReservingNumbers.class),
                context.getBean(PersonalSignatures.class),
                context.getBean(Contents.class),
                context.getBean(Keys.class),
                TestStamps.unreachable(context),
                context.getBean(Files.class),
                context.getBean(Clock.class));
        return new IssuingDocuments(
                context.getBean(OutgoingDocuments.class),
                sealing,
                context.getBean(KeepingIssues.class),
                context.getBean(OutgoingDesk.class),
                context.getBean(OneKeyAtATime.class),
                context.getBean(Organization.class),
                context.getBean(Once.class));
    }
}
