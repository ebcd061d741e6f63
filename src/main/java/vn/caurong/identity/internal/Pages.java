package vn.caurong.identity.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The page a form stands on: verbs are resources below it, so it is the nearest address above that
 * can be read.
 */
@Component
record Pages(ObjectProvider<RequestMappingHandlerMapping> handlers) {
    static final String HOME = "/my-work";

    String showing(String path) {
        List<PathPattern> readable = readable();
        String at = path;
        while (at.length() > 1) {
            PathContainer container = PathContainer.parsePath(at);
            if (readable.stream().anyMatch(pattern -> pattern.matches(container))) {
                return at;
            }
            at = at.substring(0, Math.max(1, at.lastIndexOf('/')));
        }
        return HOME;
    }

    /** Only an address of ours, never one that leads away. */
    static String safe(String to) {
        boolean ours = to.startsWith("/")
                && !to.startsWith("//")
                && to.chars().noneMatch(c -> c == '\\' || c < ' ')
                && !to.startsWith("/sign-");
        return ours ? to : HOME;
    }

    private List<PathPattern> readable() {
        return handlers.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(Pages::isRead)
                .map(info -> Optional.ofNullable(info.getPathPatternsCondition()))
                .flatMap(Optional::stream)
                .flatMap(condition -> condition.getPatterns().stream())
                .toList();
    }

    private static boolean isRead(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.contains(RequestMethod.GET);
    }
}
