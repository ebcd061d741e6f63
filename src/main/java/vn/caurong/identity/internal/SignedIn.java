package vn.caurong.identity.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Spring Security's view of an open session; what one may is asked of the acting context. */
class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Session session;

    SignedIn(Session session) {
        super(List.of());
        this.session = session;
        setAuthenticated(true);
    }

    Session session() {
        return session;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return session.login();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && that.session.id().equals(session.id());
    }

    @Override
    public int hashCode() {
        return session.id().hashCode();
    }
}
