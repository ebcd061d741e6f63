package vn.caurong.tasks.units;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tasks of a unit by the four states of QĐ 42/2014/QĐ-TTg.
 *
 * @param unit that leads, null for the whole agency
 * @param urged of those that run late, how many their lead has not reported
 */
record UnitRow(
        @Nullable UUID unit,
        String name,
        long doneInTime,
        long doneLate,
        long runningInTime,
        long runningLate,
        long urged) {
    long total() {
        return doneInTime + doneLate + runningInTime + runningLate;
    }

    UnitRow named(String called) {
        return new UnitRow(unit, called, doneInTime, doneLate, runningInTime, runningLate, urged);
    }

    UnitRow and(UnitRow other) {
        return new UnitRow(
                null,
                name,
                doneInTime + other.doneInTime,
                doneLate + other.doneLate,
                runningInTime + other.runningInTime,
                runningLate + other.runningLate,
                urged + other.urged);
    }
}
