package vn.caurong.identity;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.caurong.kernel.Actor;

/**
 * Signs people in for tests without a password: {@code mvc.get().uri("/my-work").with(signIn.as(
 * actor))}. It is a real session: row, cookie and the secret of its forms.
 */
@TestComponent
public class TestSignIn {
    private static final String SECRET = "secret-of-tests";

    private final JdbcClient jdbc;
    private final Clock clock;

    public TestSignIn(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new session of the actor in their acting context. */
    public RequestPostProcessor as(Actor actor) {
        return with("caurong", token(actor), SECRET);
    }

    /** A form sent without being signed in, from a page that was really given out. */
    public RequestPostProcessor nobody() {
        return with("caurong-start", SECRET, SECRET);
    }

    private static RequestPostProcessor with(String cookie, String value, String secret) {
        return request -> {
            Cookie[] before = request.getCookies() == null ? new Cookie[0] : request.getCookies();
            Cookie[] all = Arrays.copyOf(before, before.length + 1);
            all[before.length] = new Cookie(cookie, value);
            request.setCookies(all);
            if (!request.getMethod().equals("GET")) {
                request.setParameter("_csrf", masked(secret));
            }
            return request;
        };
    }

    /** What a form of these sessions carries. */
    public static String formSecret() {
        return masked(SECRET);
    }

    /** As in the form: a mask (here of zeros) and the secret under it. */
    private static String masked(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[2 * bytes.length];
        System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }

    /** The cookie's value of a new session of the actor. */
    public String token(Actor actor) {
        String token = UUID.randomUUID() + "-" + UUID.randomUUID();
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into identity.account (id, login, person, password, created_at)
                        values (?, ?, ?, 'none', ?) on conflict do nothing
                        """)
                .params(UUID.randomUUID(), "test-" + actor.person(), actor.person(), now)
                .update();
        jdbc.sql("""
                        insert into identity.session (id, token_hash, account, csrf, created_at,
                            last_access_at, address, agent, post, delegation)
                        select ?, ?, id, 'secret-of-tests', ?, ?, '127.0.0.1', 'test', ?, ?
                        from identity.account where person = ?
                        """)
                .params(UUID.randomUUID(), hash(token), now, now, actor.post(), actor.delegation(), actor.person())
                .update();
        return token;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
