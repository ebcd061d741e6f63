package vn.caurong.exchange.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caurong.kernel.Ruling;

class ReachRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2020, 4, 8);

    @Test
    void theLastDayIsNotBeforeTheFirstNorPast() {
        assertThat(ReachRules.mayBegin(TODAY, null, TODAY)).isEqualTo(Ruling.allowed());
        assertThat(ReachRules.mayBegin(TODAY.minusDays(40), TODAY, TODAY)).isEqualTo(Ruling.allowed());
        refused(ReachRules.mayBegin(TODAY.plusDays(2), TODAY.plusDays(1), TODAY), "period");
        refused(ReachRules.mayBegin(TODAY.minusDays(9), TODAY.minusDays(1), TODAY), "past");
    }

    @Test
    void itEndsYesterdayAtTheEarliestAndNotLaterThanBefore() {
        assertThat(ReachRules.mayEnd(row(TODAY.minusDays(9), null), TODAY.minusDays(1), TODAY))
                .isEqualTo(Ruling.allowed());
        assertThat(ReachRules.mayEnd(row(TODAY, TODAY.plusDays(9)), TODAY, TODAY))
                .isEqualTo(Ruling.allowed());
        refused(ReachRules.mayEnd(row(TODAY.minusDays(9), null), TODAY.minusDays(2), TODAY), "past");
        refused(ReachRules.mayEnd(row(TODAY, null), TODAY.minusDays(1), TODAY), "period");
        refused(ReachRules.mayEnd(row(TODAY, TODAY.plusDays(1)), TODAY.plusDays(2), TODAY), "longer");
        refused(ReachRules.mayEnd(row(TODAY.minusDays(9), TODAY.minusDays(1)), TODAY, TODAY), "over");
    }

    @Test
    void onlyWhatDidNotBeginIsRemoved() {
        assertThat(ReachRules.mayBeRemoved(row(TODAY.plusDays(1), null), TODAY)).isEqualTo(Ruling.allowed());
        refused(ReachRules.mayBeRemoved(row(TODAY, null), TODAY), "begun");
    }

    private static ReachRow row(LocalDate from, @Nullable LocalDate to) {
        return new ReachRow(UUID.randomUUID(), UUID.randomUUID(), "H90", "Tỉnh Thử", false, from, to);
    }

    private static void refused(Ruling ruling, String why) {
        assertThat(ruling).isEqualTo(refusal(ruling, why));
    }

    private static Ruling refusal(Ruling ruling, String why) {
        assertThat(ruling).isInstanceOf(Ruling.Refused.class);
        var arguments = ((Ruling.Refused) ruling).refusal().arguments().toArray();
        return Ruling.refused("exchange.refused." + why, arguments);
    }
}
