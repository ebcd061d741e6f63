package vn.caurong.identity.internal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;

/** Holds every handler to the permission it declares; one that declares none is closed. */
@Component
record PermissionGate(CurrentVisitor visitor, SignInDoor door) implements HandlerInterceptor {
    enum Answer {
        PASS,
        SIGN_IN,
        OWN_PASSWORD,
        FORBIDDEN
    }

    static Answer decide(@Nullable Permission permission, @Nullable Actor actor) {
        if (permission == null) {
            return Answer.FORBIDDEN;
        }
        if (permission.open() || permission.keyed()) {
            return Answer.PASS;
        }
        if (actor == null) {
            return Answer.SIGN_IN;
        }
        return permission.roles().length == 0
                        || Arrays.stream(permission.roles()).anyMatch(actor::is)
                ? Answer.PASS
                : Answer.FORBIDDEN;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || judgedBefore(request.getDispatcherType())) {
            return true;
        }
        Permission permission = method.getMethodAnnotation(Permission.class);
        Actor actor = permission != null && (permission.open() || permission.keyed()) ? null : visitor.actor();
        Answer answer = decide(permission, actor);
        return switch (answer == Answer.PASS && owesPassword(permission) ? Answer.OWN_PASSWORD : answer) {
            case PASS -> true;
            case OWN_PASSWORD -> {
                door.leadToPassword(request, response);
                yield false;
            }
            case SIGN_IN -> {
                door.lead(request, response);
                yield false;
            }
            case FORBIDDEN -> {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                yield false;
            }
        };
    }

    /** The page of a refusal, and the end of a stream whose reader was judged when it began. */
    private static boolean judgedBefore(DispatcherType dispatch) {
        return dispatch == DispatcherType.ERROR || dispatch == DispatcherType.ASYNC;
    }

    /** Signed in by a password an administrator gave: nothing but setting one's own, or leaving. */
    private static boolean owesPassword(@Nullable Permission permission) {
        boolean way =
                permission == null || permission.open() || permission.value().equals("identity.password");
        return !way && CurrentVisitor.session().filter(Session::oneTime).isPresent();
    }
}
