package vn.caurong.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Remembers for the length of one request what several modules ask of the same person. Outside of a
 * request, in jobs, nothing is remembered.
 */
public final class RequestMemory {
    private static final String NAME = RequestMemory.class.getName();

    private RequestMemory() {}

    /** Called by the first filter of a request that wants memory. */
    public static void begin(HttpServletRequest request) {
        if (request.getAttribute(NAME) == null) {
            request.setAttribute(NAME, new HashMap<Object, Object>());
        }
    }

    /** Whether the request only looks: a GET, after which nothing it read has changed. */
    public static boolean reading() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes http
                && http.getRequest().getMethod().equals("GET");
    }

    /** The value kept under the key, computed when there is none yet. */
    @SuppressWarnings("unchecked")
    public static <T> T keep(Object key, Supplier<T> compute) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes http)
                || !(http.getRequest().getAttribute(NAME) instanceof Map<?, ?> memory)) {
            return compute.get();
        }
        Map<Object, Object> kept = (Map<Object, Object>) memory;
        Object known = kept.get(key);
        if (known == null) {
            known = compute.get();
            kept.put(key, known);
        }
        return (T) known;
    }
}
