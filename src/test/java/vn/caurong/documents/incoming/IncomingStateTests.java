package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.documents.incoming.IncomingState.*;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncomingStateTests {
    @Test
    void theWayOfADocumentFollowsArticle20() {
        assertThat(ARRIVED.after(IncomingMove.REGISTER)).contains(PRESENTED);
        assertThat(PRESENTED.after(IncomingMove.DIRECT)).contains(DIRECTED);
        assertThat(DIRECTED.after(IncomingMove.ASSIGN)).contains(PROCESSING);
        assertThat(PROCESSING.after(IncomingMove.COMPLETE)).contains(COMPLETED);
    }

    @Test
    void nobodyWorksOnWhatIsNotInTheRegister_D22_1() {
        assertThat(Arrays.stream(IncomingMove.values())
                        .filter(move -> ARRIVED.after(move).isPresent()))
                .containsExactlyInAnyOrder(
                        IncomingMove.REGISTER,
                        IncomingMove.FORWARD,
                        IncomingMove.REFUSE,
                        IncomingMove.MERGE,
                        IncomingMove.CANCEL);
    }

    @Test
    void aLeaderSendsBackOrPassesOn() {
        assertThat(PRESENTED.after(IncomingMove.SEND_BACK)).contains(REGISTERED);
        assertThat(REGISTERED.after(IncomingMove.PRESENT)).contains(PRESENTED);
        assertThat(PRESENTED.after(IncomingMove.PASS_ON)).contains(PRESENTED);
    }

    @Test
    void onlyWhatIsNotInTheRegisterCanBeReturnedToTheSender_D21_2b() {
        assertThat(Arrays.stream(values())
                        .filter(state -> state.after(IncomingMove.REFUSE).isPresent()))
                .containsExactly(ARRIVED);
    }

    @ParameterizedTest
    @EnumSource(IncomingMove.class)
    void whatIsSettledMovesOnlyWhenTakenBackOrCalledBack_D18_4b(IncomingMove move) {
        assertThat(COMPLETED.after(move))
                .isEqualTo(
                        switch (move) {
                            case CANCEL -> Optional.of(CANCELLED);
                            case REOPEN -> Optional.of(PROCESSING);
                            case RECALL -> Optional.of(PRESENTED);
                            default -> Optional.empty();
                        });
        assertThat(RETURNED.after(move)).isEmpty();
        assertThat(MERGED.after(move)).isEqualTo(move == IncomingMove.SPLIT ? Optional.of(ARRIVED) : Optional.empty());
        assertThat(CANCELLED.after(move)).isEmpty();
    }
}
