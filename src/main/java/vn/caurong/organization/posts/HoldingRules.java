package vn.caurong.organization.posts;

import static vn.caurong.kernel.Ruling.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;

/** Who may be given which post. */
final class HoldingRules {
    private HoldingRules() {}

    /**
     * @param held what the person holds or held, other posts too
     */
    static Ruling mayHold(UUID person, PostRow post, boolean main, Days days, List<HoldingRow> held, Actor by) {
        // an administrator never reads people's work, so never gives themselves a post that would
        return unless(!person.equals(by.person()), "organization.refused.ownHolding")
                .and(() -> unless(days.inOrder(), "organization.refused.period"))
                .and(() -> unless(
                        !days.from().isBefore(post.from())
                                && (post.to() == null || !days.from().isAfter(post.to())),
                        "organization.refused.postNotThen",
                        days.from()))
                .and(() -> already(post, days, held))
                .and(() -> main ? oneMain(days, held) : Ruling.allowed());
    }

    private static Ruling already(PostRow post, Days days, List<HoldingRow> held) {
        return held.stream()
                .filter(row -> row.post().equals(post.id()) && days.meet(row))
                .findFirst()
                .map(row -> Ruling.refused("organization.refused.heldAlready", row.name(), row.from()))
                .orElseGet(Ruling::allowed);
    }

    private static Ruling oneMain(Days days, List<HoldingRow> held) {
        return held.stream()
                .filter(row -> row.main() && days.meet(row))
                .findFirst()
                .map(row -> Ruling.refused("organization.refused.secondMain", row.name(), row.title(), row.where()))
                .orElseGet(Ruling::allowed);
    }

    /** {@code to} is the last day, null while open. */
    record Days(LocalDate from, @Nullable LocalDate to) {
        boolean inOrder() {
            return to == null || !to.isBefore(from);
        }

        boolean meet(HoldingRow row) {
            return (row.to() == null || !row.to().isBefore(from)) && (to == null || !to.isBefore(row.from()));
        }
    }
}
