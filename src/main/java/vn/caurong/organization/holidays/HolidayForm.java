package vn.caurong.organization.holidays;

import org.jspecify.annotations.Nullable;
import vn.caurong.organization.administration.Typed;

/**
 * What is typed of a day unlike its weekday.
 *
 * @param half DAY, MORNING or AFTERNOON; empty for the whole day
 * @param kind OFF not worked, WORKING worked though a weekend
 */
public record HolidayForm(String day, String half, String kind, String name) {
    public HolidayForm(@Nullable String day, @Nullable String half, @Nullable String kind, @Nullable String name) {
        this.day = Typed.line(day);
        this.half = Typed.line(half).isEmpty() ? "DAY" : Typed.line(half);
        this.kind = Typed.line(kind).isEmpty() ? "OFF" : Typed.line(kind);
        this.name = Typed.line(name);
    }
}
