package vn.caurong.ui.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Vietnam;
import vn.caurong.ui.Due;
import vn.caurong.ui.Navigation;
import vn.caurong.ui.Navigation.AccountDoor;
import vn.caurong.ui.Navigation.Bell;
import vn.caurong.ui.Note;
import vn.caurong.ui.Screen;
import vn.caurong.ui.Visitors;

/** The screen of one request; what costs something is asked for only when a template wants it. */
class RequestScreen implements Screen {
    private final HttpServletRequest request;
    private final Locale locale;
    private final Screens from;
    private final Instant now;
    private final @Nullable Actor actor;
    private @Nullable List<Navigation.Entry> navigation;

    RequestScreen(HttpServletRequest request, Locale locale, Screens from) {
        this.request = request;
        this.locale = locale;
        this.from = from;
        this.now = from.clock().instant();
        this.actor = from.visit().actor();
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
    public String theme() {
        String chosen = kept(Preferences.THEME);
        return List.of("light", "dark").contains(chosen) ? chosen : "auto";
    }

    @Override
    public boolean keys() {
        return !kept(Preferences.KEYS).equals("off");
    }

    private String kept(String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? "" : cookie.getValue();
    }

    @Override
    public @Nullable Actor actor() {
        return actor;
    }

    @Override
    public Visitors.@Nullable Acting acting() {
        return actor == null ? null : from.visit().acting(actor);
    }

    @Override
    public List<Navigation.Entry> navigation() {
        if (navigation == null) {
            navigation = actor == null ? List.of() : from.contributed().navigation(actor);
        }
        return navigation;
    }

    @Override
    public long unread() {
        return actor == null
                ? 0
                : from.contributed().bell().map(bell -> bell.unread(actor)).orElse(0L);
    }

    @Override
    public long position() {
        return from.contributed().bell().map(Bell::position).orElse(0L);
    }

    @Override
    public List<AccountDoor> accountDoors() {
        return from.contributed().accountDoors();
    }

    @Override
    public @Nullable Note note() {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get("note") instanceof Note note ? note : null;
    }

    @Override
    public UUID key() {
        return Ids.next();
    }

    @Override
    public String csrfName() {
        return csrf() instanceof CsrfToken token ? token.getParameterName() : "";
    }

    @Override
    public String csrfToken() {
        return csrf() instanceof CsrfToken token ? token.getToken() : "";
    }

    private @Nullable Object csrf() {
        return request.getAttribute(CsrfToken.class.getName());
    }

    @Override
    public String asset(String path) {
        return from.asset(path);
    }

    @Override
    public String here() {
        String query = request.getQueryString();
        String path = Objects.requireNonNullElse(
                (String) request.getAttribute("jakarta.servlet.error.request_uri"), request.getRequestURI());
        return query == null ? path : path + "?" + query;
    }

    @Override
    public @Nullable Integer filling() {
        return from.contributed().filling();
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
