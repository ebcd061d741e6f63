package vn.caurong.exchange.administration;

import static vn.caurong.kernel.Ruling.unless;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Ruling;

/** From when to when an agency may be reached through a partner; days that passed stay as they were. */
final class ReachRules {
    private ReachRules() {}

    static Ruling mayBegin(LocalDate from, @Nullable LocalDate last, LocalDate today) {
        return unless(last == null || !last.isBefore(from), "exchange.refused.period")
                .and(() -> unless(last == null || !last.isBefore(today), "exchange.refused.past", today));
    }

    static Ruling mayEnd(ReachRow row, LocalDate last, LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        return unless(row.to() == null || !row.to().isBefore(today), "exchange.refused.over")
                .and(() -> unless(!last.isBefore(row.from()), "exchange.refused.period"))
                .and(() -> unless(!last.isBefore(yesterday), "exchange.refused.past", yesterday))
                .and(() -> unless(row.to() == null || !last.isAfter(row.to()), "exchange.refused.longer"));
    }

    /** Nobody can have used what did not begin. */
    static Ruling mayBeRemoved(ReachRow row, LocalDate today) {
        return unless(row.from().isAfter(today), "exchange.refused.begun");
    }
}
