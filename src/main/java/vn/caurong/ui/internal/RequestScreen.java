package vn.caurong.ui.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;
import vn.caurong.kernel.Ids;
import vn.caurong.ui.Note;

/** The screen of one request; what costs something is asked for only when a template wants it. */
class RequestScreen extends VisitedScreen {
    private final HttpServletRequest request;

    RequestScreen(HttpServletRequest request, Locale locale, Screens from) {
        super(locale, from);
        this.request = request;
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
    public String here() {
        String query = request.getQueryString();
        String path = Objects.requireNonNullElse(
                (String) request.getAttribute("jakarta.servlet.error.request_uri"), request.getRequestURI());
        return query == null ? path : path + "?" + query;
    }
}
