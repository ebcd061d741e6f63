package vn.caurong.organization.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.posts.HoldingRules.Days;

class HoldingRulesTests {
    private static final UUID AGENCY = UUID.randomUUID();
    private static final LocalDate MARCH = LocalDate.of(2020, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2020, 4, 1);
    private static final PostRow POST =
            new PostRow(UUID.randomUUID(), AGENCY, AGENCY, "Sở", "Văn thư", "CLERK", false, MARCH, null);
    private static final Actor ADMIN = new Actor(
            UUID.randomUUID(),
            UUID.randomUUID(),
            null,
            AGENCY,
            AGENCY,
            Set.of(Role.ADMINISTRATOR),
            "Bùi Thử Quản",
            "Quản trị");
    private final UUID person = UUID.randomUUID();

    @Test
    void administratorsGiveThemselvesNothing() {
        refuses("ownHolding", HoldingRules.mayHold(ADMIN.person(), POST, true, open(APRIL), List.of(), ADMIN));
    }

    @Test
    void aPostIsGivenOnlyOnDaysItStands() {
        LocalDate before = MARCH.minusDays(1);
        refuses("postNotThen", HoldingRules.mayHold(person, POST, true, open(before), List.of(), ADMIN));
        refuses("period", HoldingRules.mayHold(person, POST, true, new Days(APRIL, MARCH), List.of(), ADMIN));
    }

    @Test
    void onePostIsTheMainOneAtATime() {
        var clerk = holding(UUID.randomUUID(), true, MARCH, null);
        refuses("secondMain", HoldingRules.mayHold(person, POST, true, open(APRIL), List.of(clerk), ADMIN));
        assertThat(HoldingRules.mayHold(person, POST, false, open(APRIL), List.of(clerk), ADMIN))
                .isEqualTo(Ruling.allowed());
        var left = holding(UUID.randomUUID(), true, MARCH, APRIL.minusDays(1));
        assertThat(HoldingRules.mayHold(person, POST, true, open(APRIL), List.of(left), ADMIN))
                .isEqualTo(Ruling.allowed());
    }

    @Test
    void theSamePostIsNotHeldTwiceAtOnce() {
        var same = holding(POST.id(), false, MARCH, null);
        refuses("heldAlready", HoldingRules.mayHold(person, POST, false, open(APRIL), List.of(same), ADMIN));
    }

    private HoldingRow holding(UUID post, boolean main, LocalDate from, LocalDate to) {
        return new HoldingRow(UUID.randomUUID(), person, "Trần Thử", post, "Văn thư", "Sở", AGENCY, main, from, to);
    }

    private static Days open(LocalDate from) {
        return new Days(from, null);
    }

    private static void refuses(String why, Ruling ruling) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Ruling.Refused.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo("organization.refused." + why));
    }
}
