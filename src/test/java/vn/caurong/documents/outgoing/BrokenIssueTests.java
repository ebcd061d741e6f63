package vn.caurong.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.organization.Organization;

/**
 * An issue that breaks off between its second step (the seal) and its third (keeping): everything
 * or nothing of the third step is there, and the same act goes on with the same number.
 */
@CauRongTest
class BrokenIssueTests {
    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final GivenNumbers numbers;
    private final Office office;

    BrokenIssueTests(ApplicationContext context, JdbcClient jdbc, GivenNumbers numbers) {
        this.context = context;
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.office = new Office(context, "Sở Gián Đoạn");
    }

    @Test
    void brokenOffBeforeKeepingNothingIsKept() {
        goesOnAfter(new Breaking(null));
    }

    @Test
    void brokenOffInTheLastMomentOfKeepingNothingIsKept() {
        goesOnAfter(new Breaking(context.getBean(KeepingIssues.class)));
    }

    private void goesOnAfter(Breaking keeping) {
        Office receiver = new Office(context, "Quận Chờ");
        UUID id = office.signed(receiver.agency.name());
        int version = office.document(id).version();
        Pin pin = Office.pin();
        IssuingDocuments breaking = issuing(keeping);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> breaking.issue(id, pin, office.agency.clerk()));
        assertThat(keeping.reached).isTrue();

        assertThat(office.document(id).state()).isEqualTo(OutgoingState.NUMBERED);
        assertThat(office.document(id).version()).isEqualTo(version + 1);
        assertThat(count("documents.outgoing_issue where outgoing = ?", id)).isZero();
        assertThat(count("documents.outgoing_delivery where outgoing = ?", id)).isZero();
        assertThat(count("files.file where subject_id = ? and frozen_why = 'issued'", id))
                .isZero();
        assertThat(entries(id, "outgoing.issued")).isZero();
        int number = numbers.of(id).orElseThrow().number();
        UUID other = office.issued(null);
        assertThat(numbers.of(other).orElseThrow().number()).isEqualTo(number + 1);

        Pin again = new Pin(pin.once(), Office.pin().characters()); // the same form, sent again
        context.getBean(IssuingDocuments.class).issue(id, again, office.agency.clerk());
        assertThat(office.document(id).state()).isEqualTo(OutgoingState.ISSUED);
        assertThat(numbers.of(id).orElseThrow().number()).isEqualTo(number);
        assertThat(count("documents.outgoing_issue where outgoing = ?", id)).isOne();
        assertThat(count("documents.outgoing_delivery where outgoing = ?", id)).isOne();
        assertThat(entries(id, "outgoing.numbered")).isOne();
        assertThat(entries(id, "outgoing.issued")).isOne();
    }

    private int entries(UUID id, String act) {
        return count("journal.entry where subject_id = ? and act = '%s'".formatted(act), id);
    }

    private int count(String of, UUID id) {
        return jdbc.sql("select count(*) from " + of)
                .param(id)
                .query(Integer.class)
                .single();
    }

    private IssuingDocuments issuing(KeepingIssues keeping) {
        return new IssuingDocuments(
                context.getBean(OutgoingDocuments.class),
                context.getBean(SealingDocuments.class),
                keeping,
                context.getBean(OutgoingDesk.class),
                context.getBean(OneKeyAtATime.class),
                context.getBean(Organization.class),
                context.getBean(Once.class));
    }

    /** Fails before it keeps anything, or when all is kept and only the commit is missing. */
    private static final class Breaking extends KeepingIssues {
        private final KeepingIssues real;
        private boolean reached;

        Breaking(KeepingIssues real) {
            super(null, null, null, null, null, null, null, null, null, null, null);
            this.real = real;
        }

        @Override
        String keep(SealedPaper paper, Actor by) {
            reached = true;
            if (real != null) {
                real.keep(paper, by);
            }
            throw new UncheckedIOException(new IOException("the lights went out"));
        }
    }
}
