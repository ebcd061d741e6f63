package vn.caurong.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param median null where there is only one value
 * @param limit what it is compared with, null when with nothing
 * @param ratio of the limit, null without one
 * @param processor milliseconds of processor time each, null where not taken
 * @param unit of median, p99 and limit
 */
record Figure(
        String what,
        @Nullable Double median,
        @Nullable Double p99,
        @Nullable Double limit,
        @Nullable Double ratio,
        @Nullable Double processor,
        String unit,
        String mark) {

    static Figure times(String what, Times times, double processor) {
        return new Figure(what, times.median(), times.p99(), null, null, processor, "ms", "≤ 50 ms");
    }

    /** Done per second, its p99 in milliseconds said beside, and the share of a limit. */
    static Figure rate(String what, Rate rate, Rate limit) {
        double share = rate.perSecond() / limit.perSecond();
        String took = String.format(
                Locale.ROOT,
                "%s (%.1f ms, p99 %.1f ms)",
                what,
                rate.times().median(),
                rate.times().p99());
        return new Figure(took, rate.perSecond(), null, limit.perSecond(), share, null, "/s", "");
    }

    static Figure count(String what, double value, String unit) {
        return new Figure(what, value, null, null, null, null, unit, "");
    }

    /** With what it should reach. */
    Figure mark(String mark) {
        return new Figure(what, median, p99, limit, ratio, processor, unit, mark);
    }

    /** With the p99 of the same at the smallest scale. */
    Figure besides(Figure smallest) {
        double share = p99 == null || smallest.p99 == null ? 0 : p99 / smallest.p99;
        return share == 0
                ? this
                : new Figure(what, median, p99, smallest.p99, share, processor, unit, "≤ 1.5, ≤ 50 ms");
    }

    String row() {
        return "| %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        what,
                        with(median, unit),
                        with(p99, unit),
                        with(limit, unit),
                        with(ratio, ""),
                        with(processor, "ms"),
                        mark);
    }

    private static String with(@Nullable Double value, String unit) {
        if (value == null) {
            return "";
        }
        String written = value >= 100 || value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
        return unit.isEmpty() ? written : written + " " + unit;
    }
}
