package vn.caurong.tasks.units;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tasks of a unit by the four states of QĐ 42/2014/QĐ-TTg.
 *
 * @param unit that leads, null for the whole agency
 * @param overdue late and not reported, of every year: what the letter urges
 */
record UnitRow(
        @Nullable UUID unit,
        String name,
        long doneInTime,
        long doneLate,
        long runningInTime,
        long runningLate,
        long overdue) {
    long total() {
        return doneInTime + doneLate + runningInTime + runningLate;
    }

    /** Of a unit with nothing else that year. */
    static UnitRow late(UUID unit, long overdue) {
        return new UnitRow(unit, "", 0, 0, 0, 0, overdue);
    }

    UnitRow named(String called) {
        return new UnitRow(unit, called, doneInTime, doneLate, runningInTime, runningLate, overdue);
    }

    UnitRow and(UnitRow other) {
        return new UnitRow(
                null,
                name,
                doneInTime + other.doneInTime,
                doneLate + other.doneLate,
                runningInTime + other.runningInTime,
                runningLate + other.runningLate,
                overdue + other.overdue);
    }
}
