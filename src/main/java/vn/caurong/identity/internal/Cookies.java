package vn.caurong.identity.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The session's cookie, and the one that protects the sign-in form before there is a session. */
final class Cookies {
    static final String SESSION = "caurong";
    static final String START = "caurong-start";
    static final String MACHINE = "caurong-machine";

    private static final Duration WINDOW = Duration.ofSeconds(-1);

    private Cookies() {}

    static @Nullable String read(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    /** For this browser window; an empty value removes it. */
    static void write(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        write(request, response, name, value, value.isEmpty() ? Duration.ZERO : WINDOW);
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration age) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    /** Knows the browser again long after the session. */
    static void keepMachine(HttpServletRequest request, HttpServletResponse response, String token) {
        write(request, response, MACHINE, token, Machines.KEPT);
    }
}
