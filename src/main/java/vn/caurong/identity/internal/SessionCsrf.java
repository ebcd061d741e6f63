package vn.caurong.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * The forms' secret is the session's, an ended one's too: a form sent after the session ended is
 * led to sign-in instead of being called forged. Before sign-in it is in a cookie of its own.
 */
@Component
record SessionCsrf(Sessions sessions) implements CsrfTokenRepository {
    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(Tokens.random());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        Cookies.write(request, response, Cookies.START, token == null ? "" : token.getToken());
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        @Nullable String session = Cookies.read(request, Cookies.SESSION);
        if (session != null) {
            var kept = sessions.find(session).map(Session::csrf);
            if (kept.isPresent()) {
                return token(kept.get());
            }
        }
        @Nullable String start = Cookies.read(request, Cookies.START);
        return start == null ? null : token(start);
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
    }
}
