package vn.caurong.organization.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Remembers answers for the length of one request: several modules ask the same of an agency, and
 * with hundreds of posts the answer is dear. Requests that change an organization, and jobs, ask
 * anew.
 */
final class WhileReading {
    /** Where organizations are changed. */
    private static final String CHANGING = "/administration";

    private WhileReading() {}

    /** What was asked; one kind of answer per name. */
    private record Asked(String name, UUID of, LocalDate day) {}

    /** Whether somebody waits for a page or an act that changes no organization. */
    static boolean now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page
                && keeps(page.getRequest());
    }

    @SuppressWarnings("unchecked")
    static <T> T keep(String name, UUID of, LocalDate day, Supplier<T> read) {
        if (!now() || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page)) {
            return read.get();
        }
        String key = WhileReading.class.getName() + new Asked(name, of, day);
        Object known = page.getRequest().getAttribute(key);
        if (known == null) {
            known = read.get();
            page.getRequest().setAttribute(key, known);
        }
        return (T) known;
    }

    private static boolean keeps(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET" -> true;
            case "POST" -> !request.getRequestURI().startsWith(CHANGING);
            default -> false;
        };
    }
}
