package vn.caurong.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/** How a request asks. */
final class Asking {
    private Asking() {}

    static boolean isScript(HttpServletRequest request) {
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return request.getHeader("HX-Request") != null
                || accepted.contains("event-stream")
                || accepted.contains("json") && !accepted.contains("text/html");
    }

    static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
