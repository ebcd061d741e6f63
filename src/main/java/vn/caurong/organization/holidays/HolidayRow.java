package vn.caurong.organization.holidays;

import java.time.LocalDate;

/** A day unlike its weekday; {@code half} and {@code kind} as in {@link HolidayForm}. */
public record HolidayRow(LocalDate day, String half, String kind, String name) {}
