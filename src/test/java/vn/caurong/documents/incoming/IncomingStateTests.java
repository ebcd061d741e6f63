package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.documents.incoming.IncomingState.*;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caurong.documents.incoming.IncomingState.Move;

class IncomingStateTests {
    @Test
    void theWayOfADocumentFollowsArticle20() {
        assertThat(ARRIVED.after(Move.REGISTER)).contains(PRESENTED);
        assertThat(PRESENTED.after(Move.DIRECT)).contains(DIRECTED);
        assertThat(DIRECTED.after(Move.ASSIGN)).contains(PROCESSING);
        assertThat(PROCESSING.after(Move.COMPLETE)).contains(COMPLETED);
    }

    @Test
    void nobodyWorksOnWhatIsNotInTheRegister_D22_1() {
        assertThat(Arrays.stream(Move.values())
                        .filter(move -> ARRIVED.after(move).isPresent()))
                .containsExactlyInAnyOrder(Move.REGISTER, Move.FORWARD, Move.REFUSE, Move.MERGE, Move.CANCEL);
    }

    @Test
    void aLeaderSendsBackOrPassesOn() {
        assertThat(PRESENTED.after(Move.SEND_BACK)).contains(REGISTERED);
        assertThat(REGISTERED.after(Move.PRESENT)).contains(PRESENTED);
        assertThat(PRESENTED.after(Move.PASS_ON)).contains(PRESENTED);
    }

    @Test
    void onlyWhatIsNotInTheRegisterCanBeReturnedToTheSender_D21_2b() {
        assertThat(Arrays.stream(values())
                        .filter(state -> state.after(Move.REFUSE).isPresent()))
                .containsExactly(ARRIVED);
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void nothingButItsSenderMovesWhatIsSettled_D18_4b(Move move) {
        assertThat(COMPLETED.after(move)).isEqualTo(move == Move.CANCEL ? Optional.of(CANCELLED) : Optional.empty());
        assertThat(RETURNED.after(move)).isEmpty();
        assertThat(MERGED.after(move)).isEmpty();
        assertThat(CANCELLED.after(move)).isEmpty();
    }
}
