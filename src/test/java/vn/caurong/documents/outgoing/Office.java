package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.organization.TestAgency;
import vn.caurong.signatures.internal.TestKeys;

/** Plays the people of a test agency up to any point of a document's life. */
public final class Office {
    private final BeginningDrafts beginning;
    private final SavingDrafts saving;
    private final SubmittingDrafts submitting;
    private final ReviewingDrafts reviewing;
    private final SigningDrafts signing;
    private final IssuingDocuments issuing;
    private final OutgoingDocuments documents;
    private final WithdrawingDrafts withdrawing;
    public final TestAgency agency;

    public Office(ApplicationContext context, String name) {
        beginning = context.getBean(BeginningDrafts.class);
        saving = context.getBean(SavingDrafts.class);
        submitting = context.getBean(SubmittingDrafts.class);
        reviewing = context.getBean(ReviewingDrafts.class);
        signing = context.getBean(SigningDrafts.class);
        issuing = context.getBean(IssuingDocuments.class);
        documents = context.getBean(OutgoingDocuments.class);
        withdrawing = context.getBean(WithdrawingDrafts.class);
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        agency = TestAgency.create(jdbc, name);
        TestKeys.of(context, agency);
    }

    public UUID begun() {
        return beginning.begin(null, agency.specialist());
    }

    public UUID reply(UUID incoming, Actor by) {
        return beginning.begin(incoming, by);
    }

    public UUID submitted(String to) {
        UUID id = begun();
        submitting.submit(id, form(id, to), List.of(), "Kính trình.", agency.specialist());
        return id;
    }

    public UUID approved(String to) {
        UUID id = submitted(to);
        reviewing.approve(id, form(id, to), "Nhất trí.", agency.unitHead());
        return id;
    }

    public UUID signed(String to) {
        UUID id = approved(to);
        sign(id, to);
        return id;
    }

    /** Submits, initials and signs what came back to its author. */
    void again(UUID id) {
        submitting.submit(id, form(id, null), List.of(), "", agency.specialist());
        reviewing.approve(id, form(id, null), "", agency.unitHead());
        sign(id, null);
    }

    public UUID issued(String to) {
        UUID id = signed(to);
        issue(id, agency.clerk());
        return id;
    }

    public void sign(UUID id, @Nullable String to) {
        signing.sign(id, form(id, to), pin(), agency.leader());
    }

    public void issue(UUID id, Actor clerk) {
        issuing.issue(id, pin(), clerk);
    }

    /** Version the next act has to name. */
    public int version(UUID id) {
        return document(id).version();
    }

    /** Name of the state it is in. */
    public String state(UUID id) {
        return document(id).state().name();
    }

    /** Its author gives it up. */
    public void withdrawn(UUID id) {
        withdrawing.withdraw(id, document(id).version(), "Không còn cần.", agency.specialist());
    }

    Outgoing document(UUID id) {
        return documents.byId(id).orElseThrow();
    }

    DraftForm form(UUID id, @Nullable String to) {
        return form(document(id).version(), to);
    }

    DraftForm form(int version, @Nullable String to) {
        return new DraftForm(
                version,
                null,
                null,
                "phương án họp trực tuyến tại 05 phường",
                "Sở có ý kiến như sau:\n1. Thống nhất phương án.\nĐề nghị phối hợp thực hiện.",
                to == null ? "Sở Không Có Trong Hệ Thống" : to,
                "GĐ, các PGĐ Sở",
                null,
                0,
                agency.leader().post(),
                null,
                null,
                null);
    }

    static Pin pin() {
        return new Pin(Ids.next(), TestKeys.PIN.toCharArray());
    }
}
