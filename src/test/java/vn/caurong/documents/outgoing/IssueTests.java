package vn.caurong.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.signatures.Judgement;
import vn.caurong.signatures.Judging;

/** From the first word to the recipient, on real files, keys and tables. */
@CauRongTest
class IssueTests {
    private final ApplicationContext context;
    private final Office sender;

    IssueTests(ApplicationContext context) {
        this.context = context;
        this.sender = new Office(context, "Sở Gửi");
    }

    @Test
    void a_draft_goes_all_the_way_to_the_recipient() {
        Office receiver = new Office(context, "Quận Nhận");
        UUID id = sender.issued(receiver.agency.name());
        assertThat(sender.document(id).state()).isEqualTo(OutgoingState.ISSUED);
        Deliveries deliveries = context.getBean(Deliveries.class);
        eventually(() -> deliveries.to(id, null).stream().allMatch(to -> to.state() == ExchangeState.ARRIVED));
        assertThat(deliveries.to(id, null)).hasSize(1);
    }

    @Test
    void the_issued_file_holds_both_signatures_valid_as_D5_1_wants() {
        UUID id = sender.issued(null);
        Issue issue = context.getBean(Issues.class).of(id).orElseThrow();
        Judgement judgement = context.getBean(Judging.class).judge(issue.sha256());
        assertThat(judgement.verdict()).as("%s", judgement).isEqualTo(Judgement.Verdict.VALID);
        assertThat(judgement.signatures())
                .extracting(Judgement.Signature::byAgency)
                .containsExactly(false, true);
        assertThat(judgement.missing()).isEmpty();
    }

    @Test
    void the_identifier_is_organ_day_and_mark_as_QCVN_102_says() {
        UUID id = sender.issued(null);
        GivenNumber number = context.getBean(GivenNumbers.class).of(id).orElseThrow();
        assertThat(context.getBean(Issues.class).of(id).orElseThrow().documentId())
                .isEqualTo("%s,%s,01/STN-NV"
                        .formatted(sender.agency.code(), number.day().toString().replace('-', '/')));
    }

    @Test
    void signing_and_issuing_twice_change_nothing() {
        UUID id = sender.signed(null);
        sender.sign(id, null);
        sender.issue(id, sender.agency.clerk());
        int version = sender.document(id).version();
        sender.issue(id, sender.agency.clerk());
        assertThat(sender.document(id).version()).isEqualTo(version);
    }

    @Test
    void a_wrong_pin_leaves_the_draft_unsigned() {
        UUID id = sender.approved(null);
        Pin wrong = new Pin(UUID.randomUUID(), "000000".toCharArray());
        SigningDrafts signing = context.getBean(SigningDrafts.class);
        assertThatThrownBy(() -> signing.sign(id, sender.form(id, null), wrong, sender.agency.leader()))
                .isInstanceOf(RefusalException.class);
        assertThat(sender.document(id).state()).isEqualTo(OutgoingState.TO_SIGN);
    }

    @Test
    void a_pin_is_wiped_also_when_another_is_at_the_document() {
        UUID id = sender.signed(null);
        Actor other = sender.agency.more(sender.agency.office(), "Văn thư", Role.CLERK, "Ngô Thử Ba");
        var uses = context.getBean(KeyUses.class);
        var begun = uses.begin(id, other);
        Pin pin = Office.pin();
        assertThatThrownBy(() -> context.getBean(IssuingDocuments.class).issue(id, pin, sender.agency.clerk()))
                .isInstanceOf(RefusalException.class)
                .hasMessage("outgoing.refused.inHand");
        assertThat(pin.characters()).containsOnly('\0');
        uses.end(id, begun.use());
        sender.issue(id, sender.agency.clerk());
        assertThat(sender.document(id).state()).isEqualTo(OutgoingState.ISSUED);
    }

    private static void eventually(BooleanSupplier holds) {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }
}
