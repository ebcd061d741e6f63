package vn.caurong.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a form whose session has ended with a page that holds what was typed. Nothing is kept
 * here: the page itself is sent again. It goes through only when the same account has signed in again
 * in this browser, since only then the secret of its forms is the same.
 */
@ControllerAdvice
@Order(0)
class HeldForms {
    private static final Set<String> OWN = Set.of("key", "pin", "password");

    @ExceptionHandler
    ModelAndView held(EndedSessionException ended, HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OWN.contains(name) && !name.startsWith("_")) {
                fields.put(name, List.of(values));
            }
        });
        var page = new HeldFormPage(request.getRequestURI(), fields, request.getParameter("pin") != null);
        return new ModelAndView("identity/internal/held", Map.of("page", page), HttpStatus.UNAUTHORIZED);
    }
}
