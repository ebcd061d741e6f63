package vn.caurong.ui.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.caurong.kernel.Refusal;

/** Pages that say why something was not done, and what to do. */
final class FailurePages {
    private static final Logger LOG = LoggerFactory.getLogger(FailurePages.class);

    private FailurePages() {}

    /** No fault of the file: it may come again when there is room. */
    static ModelAndView full(HttpServletRequest request) {
        LOG.error("the disk is full at {} {}", request.getMethod(), request.getRequestURI());
        return show(request, 507, Refusal.of("ui.failed.507.why"));
    }

    /** A fault of ours: a short code joins what the person reads and what the log says. */
    static ModelAndView broken(@Nullable Throwable failure, HttpServletRequest request) {
        short number = (short) RandomGenerator.getDefault().nextInt(1 << 16);
        String code = HexFormat.of().withUpperCase().toHexDigits(number);
        LOG.error("{} at {} {}", code, request.getMethod(), request.getRequestURI(), failure);
        return show(request, 500, Refusal.of("ui.failed.500.why", code));
    }

    /** The page of a status nobody explained further. */
    static ModelAndView of(int status, HttpServletRequest request) {
        int shown = HttpStatus.resolve(status) == null ? 500 : status;
        boolean explained = switch (shown) {
            case 400, 401, 403, 404, 405, 413, 415 -> true;
            default -> false;
        };
        String key = explained ? "ui.failed." + shown + ".why" : "ui.failed.other.why";
        return show(request, shown, Refusal.of(key, shown));
    }

    static ModelAndView show(HttpServletRequest request, int status, Refusal why) {
        String view = Parts.wanted(request) ? "ui/refusal" : "ui/failure";
        ModelAndView page = new ModelAndView(view, Map.of("status", status, "why", why));
        page.setStatus(HttpStatus.valueOf(status));
        return page;
    }
}
