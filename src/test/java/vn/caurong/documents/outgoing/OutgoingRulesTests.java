package vn.caurong.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Duty;

class OutgoingRulesTests {
    private static final UUID AGENCY = UUID.randomUUID();
    private static final UUID DIVISION = UUID.randomUUID();
    private static final Post LEADER = post(AGENCY, Role.LEADER, true);
    private static final Post HEAD = post(DIVISION, Role.UNIT_HEAD, true);
    private static final Post SPECIALIST = post(DIVISION, Role.SPECIALIST, false);
    private static final List<Post> POSTS = List.of(LEADER, HEAD, SPECIALIST);

    @Test
    void the_head_of_the_drafting_unit_always_checks_as_D12_1_says() {
        assertThat(Route.of(SPECIALIST, POSTS, List.of(), LEADER.id()).steps())
                .containsExactly(new Route.Step(Duty.REVIEW, HEAD.id()), new Route.Step(Duty.SIGN, LEADER.id()));
    }

    @Test
    void nobody_checks_what_they_wrote_or_sign() {
        assertThat(Route.of(HEAD, POSTS, List.of(LEADER.id()), LEADER.id()).steps())
                .containsExactly(new Route.Step(Duty.SIGN, LEADER.id()));
    }

    @Test
    void what_is_signed_is_never_edited_and_only_once_signed() {
        assertThat(OutgoingState.SIGNED.after(OutgoingMove.EDIT)).isEmpty();
        assertThat(OutgoingState.ISSUED.after(OutgoingMove.EDIT)).isEmpty();
        assertThat(OutgoingState.SIGNED.after(OutgoingMove.SIGN)).isEmpty();
        assertThat(OutgoingState.DRAFT.after(OutgoingMove.SIGN)).isEmpty();
        assertThat(OutgoingState.SIGNED.after(OutgoingMove.ISSUE)).isEmpty();
    }

    @Test
    void states_of_recipients_only_go_forward_as_QD_28_D10_says() {
        assertThat(Standing.after(ExchangeState.RECEIVED, ExchangeState.ARRIVED))
                .isEqualTo(ExchangeState.RECEIVED);
        assertThat(Standing.after(ExchangeState.ARRIVED, ExchangeState.REFUSED)).isEqualTo(ExchangeState.REFUSED);
        assertThat(Standing.after(ExchangeState.RECEIVED, ExchangeState.REFUSED))
                .isEqualTo(ExchangeState.RECEIVED);
        assertThat(Standing.after(ExchangeState.COMPLETED, ExchangeState.REFUSED))
                .isEqualTo(ExchangeState.COMPLETED);
        assertThat(Standing.after(ExchangeState.REFUSED, ExchangeState.ARRIVED)).isEqualTo(ExchangeState.REFUSED);
        assertThat(Standing.after(ExchangeState.REFUSED, ExchangeState.RECEIVED))
                .isEqualTo(ExchangeState.RECEIVED);
    }

    @Test
    void a_subject_goes_on_inside_a_sentence() {
        assertThat(FirstWords.matter("Hỗ trợ thiết bị")).isEqualTo("hỗ trợ thiết bị");
        assertThat(FirstWords.matter("V/v hỗ trợ")).isEqualTo("hỗ trợ");
        assertThat(FirstWords.matter("UBND quận đề nghị")).isEqualTo("UBND quận đề nghị");
    }

    private static Post post(UUID unit, Role role, boolean head) {
        return new Post(UUID.randomUUID(), unit, AGENCY, "Chức danh", role, head, null, null);
    }
}
