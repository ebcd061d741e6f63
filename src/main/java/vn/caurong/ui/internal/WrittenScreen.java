package vn.caurong.ui.internal;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Vietnam;
import vn.caurong.ui.Due;
import vn.caurong.ui.Screen;

/** How words, days, hours and numbers are written on a screen. */
abstract class WrittenScreen implements Screen {
    private final Locale locale;
    private final Screens from;
    private final Instant now;

    WrittenScreen(Locale locale, Screens from) {
        this.locale = locale;
        this.from = from;
        this.now = from.clock().instant();
    }

    Screens from() {
        return from;
    }

    @Override
    public String t(String key, @Nullable Object... arguments) {
        return from.words(locale).say(key, arguments);
    }

    @Override
    public String language() {
        return locale.getLanguage();
    }

    @Override
    public String asset(String path) {
        return from.asset(path);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Due due(@Nullable Instant due) {
        return new DueRule(from.contributed().lateness(), this::t).of(due, now);
    }

    @Override
    public String date(LocalDate day) {
        return Vietnam.write(day);
    }

    @Override
    public String time(Instant instant) {
        ZonedDateTime at = instant.atZone(Vietnam.ZONE);
        return at.getYear() == now.atZone(Vietnam.ZONE).getYear()
                ? DueRule.hour(at.toLocalTime()) + ", " + DueRule.dayAndMonth(at.toLocalDate())
                : Vietnam.write(instant);
    }

    @Override
    public String today() {
        ZonedDateTime at = now.atZone(Vietnam.ZONE);
        return t("ui.weekday." + at.getDayOfWeek().getValue())
                + ", "
                + Vietnam.write(at.toLocalDate())
                + " · "
                + DueRule.hour(at.toLocalTime());
    }

    @Override
    public String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    @Override
    public String size(long bytes) {
        long kilo = Math.max(1, Math.round(bytes / 1024.0));
        return kilo < 1024 ? kilo + " KB" : String.format(locale, "%.1f MB", kilo / 1024.0);
    }
}
