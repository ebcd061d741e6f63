package vn.caurong.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.internal.WorkRow.As;
import vn.caurong.worklist.internal.WorkRow.Told;

/** core, "Work items": who stands in sees the items, whoever acts first closes for both. */
@CauRongTest
class DelegatedWorkTests extends OpenedWork {
    DelegatedWorkTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void aDelegateSeesAndClosesForBothAndTheDelegationIsNamed() {
        open(Duty.DIRECT, agency.leader());
        Subject other = open(Duty.REVIEW, agency.leader(), null, 0);
        Actor stand = standingIn("DIRECT");
        WorkRow row = only(query.rows(stand));
        assertThat(row.as()).isEqualTo(As.DELEGATED);
        assertThat(row.item().delegation()).isEqualTo(stand.delegation());
        assertThat(row.item().behalfOf()).contains("Giám đốc", "Lê Văn Thử Đầu");
        assertThat(query.rows(agency.leader()))
                .as("the delegator keeps seeing them")
                .hasSize(2);
        assertThat(work.mine(other, Duty.REVIEW, stand)).isEmpty();
        close(Duty.DIRECT, agency.leader(), stand);
        assertThat(work.mine(subject, Duty.DIRECT, agency.leader())).isEmpty();
        assertThat(closedUnder()).isEqualTo(stand.delegation());
        assertThat(access.maySee(subject, stand)).as("acted on it").isTrue();
    }

    @Test
    void theDelegationIsNamedAlsoWhenOneActsFromTheOwnPost() {
        open(Duty.DIRECT, agency.leader());
        Actor stand = standingIn("DIRECT");
        close(Duty.DIRECT, agency.leader(), agency.unitHead());
        assertThat(closedUnder()).isEqualTo(stand.delegation());
    }

    @Test
    void theOneStoodInForIsToldAndReadingItIsEnough() {
        open(Duty.DIRECT, agency.leader());
        close(Duty.DIRECT, agency.leader(), standingIn("DIRECT"));
        WorkRow told = only(query.rows(agency.leader()));
        assertThat(told.item().duty()).isEqualTo(Duty.KNOW);
        assertThat(told.told()).isEqualTo(new Told("Hồ Thị Thử Trưởng", Duty.DIRECT));
        assertThat(query.rows(agency.unitHead())).as("who did it knows").isEmpty();
        transaction.executeWithoutResult(_ -> work.closeAll(subject, null, agency.unitHead()));
        assertThat(query.rows(agency.leader())).as("until it is read").hasSize(1);
        marking.read(subject, agency.leader());
        assertThat(query.rows(agency.leader())).isEmpty();
    }

    @Test
    void aDelegateWhoHadOpenedItIsToldThatItIsDone() {
        open(Duty.DIRECT, agency.leader());
        Actor stand = standingIn("DIRECT");
        marking.read(subject, stand);
        close(Duty.DIRECT, agency.leader(), agency.leader());
        WorkRow told = only(query.rows(agency.unitHead()));
        assertThat(told.told()).isEqualTo(new Told("Lê Văn Thử Đầu", Duty.DIRECT));
        assertThat(access.maySee(subject, agency.unitHead())).isTrue();
        assertThat(query.rows(agency.leader())).isEmpty();
    }

    @Test
    void aDelegateWhoNeverOpenedItIsLeftInPeace() {
        open(Duty.DIRECT, agency.leader());
        standingIn("DIRECT");
        close(Duty.DIRECT, agency.leader(), agency.leader());
        assertThat(query.rows(agency.unitHead())).isEmpty();
    }

    @Test
    void signingIsNeverDelegatedAsWork() {
        open(Duty.SIGN, agency.leader());
        assertThat(query.rows(standingIn())).isEmpty();
    }

    @Test
    void aRestrictedItemIsNotShownToADelegateWhoseBasisDoesNotSaySo() {
        open(Duty.DIRECT, agency.leader());
        grantDuty(agency.leader(), true);
        assertThat(query.rows(standingIn("DIRECT"))).isEmpty();
    }
}
