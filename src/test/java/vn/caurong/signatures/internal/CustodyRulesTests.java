package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Post;

class CustodyRulesTests {
    private static final Instant AT = Instant.parse("2020-04-06T02:00:00Z");
    private static final UUID AGENCY = UUID.randomUUID();
    private static final Actor HEAD = actor(Role.LEADER);
    private static final Actor ONE = actor(Role.CLERK);
    private static final Actor OTHER = actor(Role.CLERK);
    private static final Actor DEPUTY = actor(Role.LEADER);

    @Test
    void the_head_gives_a_key_nobody_keeps_as_D32_1_says() {
        assertThat(says(rules().mayHandOver(HEAD))).isEmpty();
        assertThat(says(rules().mayHandOver(ONE))).isEqualTo("signatures.refused.not-giver");
        assertThat(says(rules().mayHandOver(DEPUTY))).isEqualTo("signatures.refused.not-giver");
    }

    @Test
    void only_its_keeper_hands_it_on() {
        assertThat(says(rules(kept(ONE)).mayHandOver(ONE))).isEmpty();
        assertThat(says(rules(kept(ONE)).mayHandOver(HEAD))).isEqualTo("signatures.refused.not-giver");
    }

    @Test
    void a_keeper_who_is_no_clerk_any_more_leaves_it_to_the_head() {
        Actor gone = actor(Role.CLERK);
        assertThat(says(rules(kept(gone)).mayHandOver(HEAD))).isEmpty();
    }

    @Test
    void it_goes_to_a_clerk_of_the_agency_with_written_permission_only_as_D32_2b_says() {
        assertThat(says(rules().mayGo(ONE.person(), "QĐ 12/QĐ-STTTT"))).isEmpty();
        assertThat(says(rules().mayGo(ONE.person(), " "))).isEqualTo("signatures.refused.no-basis");
        assertThat(says(rules().mayGo(DEPUTY.person(), "QĐ 12"))).isEqualTo("signatures.refused.not-clerk-to");
        assertThat(says(rules(kept(ONE)).mayGo(ONE.person(), "QĐ 12"))).isEqualTo("signatures.refused.keeper-already");
    }

    @Test
    void whom_it_was_handed_to_takes_it_and_nobody_else() {
        CustodyRules offered = rules(custody(OTHER, null), kept(ONE));
        assertThat(says(offered.mayTake(OTHER))).isEmpty();
        assertThat(says(offered.mayTake(ONE))).isEqualTo("signatures.refused.not-offered");
        assertThat(says(offered.mayHandOver(ONE))).isEqualTo("signatures.refused.offered");
        assertThat(says(offered.mayWithdraw(HEAD))).isEmpty();
        assertThat(says(offered.mayWithdraw(OTHER))).isEqualTo("signatures.refused.not-giver");
    }

    private static CustodyRules rules(Custody... custodies) {
        return new CustodyRules(
                List.of(custodies),
                Stream.of(HEAD, DEPUTY, ONE, OTHER).map(CustodyRulesTests::post).toList());
    }

    private static Post post(Actor actor) {
        Role role = actor.roles().iterator().next();
        return new Post(
                actor.post(), AGENCY, AGENCY, "Chức danh", role, actor.equals(HEAD), actor.person(), actor.name());
    }

    private static Custody kept(Actor by) {
        return custody(by, AT);
    }

    private static Custody custody(Actor by, @Nullable Instant taken) {
        return new Custody(
                UUID.randomUUID(), UUID.randomUUID(), by.person(), "QĐ 1", HEAD.person(), AT, taken, null, null);
    }

    private static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), null, AGENCY, AGENCY, Set.of(role), "Thử", "Chức danh");
    }

    private static String says(Ruling ruling) {
        return ruling instanceof Ruling.Refused(var refusal) ? refusal.key() : "";
    }
}
