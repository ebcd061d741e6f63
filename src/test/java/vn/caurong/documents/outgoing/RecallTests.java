package vn.caurong.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.StaleException;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

@CauRongTest
class RecallTests {
    private final SendingBackSigned back;
    private final Unsigning unsigning;
    private final ReservingNumbers reserving;
    private final PersonalSignatures signatures;
    private final GivenNumbers numbers;
    private final WorkList worklist;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final Office office;

    RecallTests(
            SendingBackSigned back,
            Unsigning unsigning,
            ReservingNumbers reserving,
            PersonalSignatures signatures,
            GivenNumbers numbers,
            WorkList worklist,
            MockMvcTester mvc,
            TestSignIn signIn,
            ApplicationContext context) {
        this.back = back;
        this.unsigning = unsigning;
        this.reserving = reserving;
        this.signatures = signatures;
        this.numbers = numbers;
        this.worklist = worklist;
        this.mvc = mvc;
        this.signIn = signIn;
        this.office = new Office(context, "Sở Trả Lại");
    }

    @Test
    void the_clerk_returns_what_cannot_go_out_and_it_is_signed_again() {
        UUID id = office.signed(null);
        back.sendBack(id, version(id), "Thiếu phụ lục 2.", office.agency.clerk());

        assertThat(office.document(id).state()).isEqualTo(OutgoingState.DRAFT);
        assertThat(signatures.of(id)).isEmpty();
        assertThat(waits(id, Duty.DRAFT, office.agency.specialist())).isTrue();
        assertThat(waits(id, Duty.KNOW, office.agency.leader())).isTrue();
        assertThat(waits(id, Duty.ISSUE, office.agency.clerk())).isFalse();
        assertThat(page(id, office.agency.specialist()))
                .bodyText()
                .contains("Thiếu phụ lục 2.", "trả lại sau khi ký")
                .doesNotContain("Hệ thống</b> trả lại");

        office.again(id);
        assertThat(office.document(id).state()).isEqualTo(OutgoingState.SIGNED);
        office.issue(id, office.agency.clerk());
        assertThat(office.document(id).state()).isEqualTo(OutgoingState.ISSUED);
    }

    @Test
    void a_number_kept_for_it_goes_to_the_next_document_of_the_day_as_D15_says() {
        UUID id = office.signed(null);
        int number = reserving.reserve(id, office.agency.clerk()).number().number();
        back.sendBack(id, version(id), "Sai thể thức.", office.agency.clerk());

        assertThat(numbers.of(id)).isEmpty();
        UUID next = office.signed(null);
        assertThat(reserving.reserve(next, office.agency.clerk()).number().number())
                .isEqualTo(number);
    }

    @Test
    void the_signer_takes_the_signature_back_before_the_number() {
        UUID id = office.signed(null);
        unsigning.unsign(id, version(id), "Cần sửa thời hạn.", office.agency.leader());

        assertThat(office.document(id).state()).isEqualTo(OutgoingState.TO_SIGN);
        assertThat(waits(id, Duty.SIGN, office.agency.leader())).isTrue();
        assertThat(waits(id, Duty.ISSUE, office.agency.clerk())).isFalse();
        assertThat(page(id, office.agency.leader()))
                .bodyText()
                .contains("lấy lại chữ ký", "Cần sửa thời hạn.", "/signature");
        office.sign(id, null);
        assertThat(office.document(id).state()).isEqualTo(OutgoingState.SIGNED);
    }

    @Test
    void nobody_else_takes_it_back_and_not_after_the_number() {
        UUID id = office.signed(null);
        Actor head = office.agency.unitHead();
        assertThatThrownBy(() -> unsigning.unsign(id, version(id), "Thử.", head))
                .isInstanceOf(RefusalException.class);
        reserving.reserve(id, office.agency.clerk());
        Actor leader = office.agency.leader();
        assertThatThrownBy(() -> unsigning.unsign(id, version(id), "Muộn.", leader))
                .isInstanceOf(RefusalException.class);
        assertThat(signatures.of(id)).isPresent();
    }

    @Test
    void it_wants_a_reason_and_the_version_that_was_seen() {
        UUID id = office.signed(null);
        Actor clerk = office.agency.clerk();
        assertThatThrownBy(() -> back.sendBack(id, version(id), " ", clerk)).isInstanceOf(RefusalException.class);
        assertThatThrownBy(() -> back.sendBack(id, version(id) - 1, "Cũ.", clerk))
                .isInstanceOf(StaleException.class);
        assertThat(office.document(id).state()).isEqualTo(OutgoingState.SIGNED);
    }

    @Test
    void what_is_out_stays_out_as_D18_says() {
        UUID id = office.issued(null);
        Actor clerk = office.agency.clerk();
        assertThatThrownBy(() -> back.sendBack(id, version(id), "Muộn.", clerk))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("issued");
    }

    @Test
    void the_door_is_open_to_clerks_and_signers_only() {
        UUID id = office.signed(null);
        assertThat(post(id, "sending-back", office.agency.leader())).hasStatus(403);
        assertThat(post(id, "signature-withdrawal", office.agency.clerk())).hasStatus(403);
        assertThat(post(id, "sending-back", office.agency.clerk())).hasStatus(303);
        assertThat(office.document(id).state()).isEqualTo(OutgoingState.DRAFT);
    }

    private int version(UUID id) {
        return office.document(id).version();
    }

    private boolean waits(UUID id, Duty duty, Actor actor) {
        return worklist.mine(Outgoing.subject(id), duty, actor).isPresent();
    }

    private MvcTestResult page(UUID id, Actor actor) {
        return mvc.get().uri("/documents/outgoing/" + id).with(signIn.as(actor)).exchange();
    }

    private MvcTestResult post(UUID id, String act, Actor actor) {
        return mvc.post()
                .uri("/documents/outgoing/" + id + "/" + act)
                .param("key", UUID.randomUUID().toString())
                .param("version", String.valueOf(version(id)))
                .param("reason", "Thiếu phụ lục.")
                .with(signIn.as(actor))
                .exchange();
    }
}
