package vn.caurong.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.caurong.identity.RequestMemory;

/** Finds out who a request comes from, when something asks; files of the browser ask nothing. */
@Component
record SessionContext(Sessions sessions) implements SecurityContextRepository {
    /** What an open page asks by itself: it does not keep a session alive. */
    private static final String BY_ITSELF = "/live";

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        RequestMemory.begin(request);
        return new Deferred(() -> load(request));
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    /** Nothing to save: a session is begun and ended by its use cases. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return Cookies.read(request, Cookies.SESSION) != null;
    }

    private SecurityContext load(HttpServletRequest request) {
        @Nullable String token = Cookies.read(request, Cookies.SESSION);
        var context = new SecurityContextImpl();
        if (token != null) {
            sessions.of(token, request.getRequestURI().startsWith(BY_ITSELF))
                    .ifPresent(session -> context.setAuthentication(new SignedIn(session)));
        }
        return context;
    }

    private static final class Deferred implements DeferredSecurityContext {
        private final Supplier<SecurityContext> loading;
        private @Nullable SecurityContext loaded;

        Deferred(Supplier<SecurityContext> loading) {
            this.loading = loading;
        }

        @Override
        public SecurityContext get() {
            if (loaded == null) {
                loaded = loading.get();
            }
            return loaded;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
