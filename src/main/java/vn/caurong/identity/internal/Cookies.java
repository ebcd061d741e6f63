package vn.caurong.identity.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The session's cookie, and the one that protects the sign-in form before there is a session. */
final class Cookies {
    static final String SESSION = "caurong";
    static final String START = "caurong-start";

    private Cookies() {}

    static @Nullable String read(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    /** For this browser window; an empty value removes it. */
    static void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value) {
        var cookie =
                ResponseCookie.from(name, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax");
        if (value.isEmpty()) {
            cookie.maxAge(0);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
