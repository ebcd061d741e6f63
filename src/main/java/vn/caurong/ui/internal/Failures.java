package vn.caurong.ui.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.StaleException;

/**
 * What the screen says when something was not done: a page with a way back, or for a script only
 * the note to put into the form.
 */
@ControllerAdvice
class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @ExceptionHandler
    ModelAndView refused(RefusalException refused, HttpServletRequest request, HttpServletResponse response) {
        boolean stale = refused instanceof StaleException;
        return show(request, stale ? 409 : 422, refused.refusal());
    }

    @ExceptionHandler
    ModelAndView notVisible(NotVisibleException notVisible, HttpServletRequest request) {
        return show(request, 404, Refusal.of("ui.failed.404.why"));
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        return show(request, 413, Refusal.of("ui.failed.413.why"));
    }

    /** A form with files that is cut off or none at all. */
    @ExceptionHandler
    ModelAndView cutOff(MultipartException broken, HttpServletRequest request) {
        return FullDisk.caused(broken) ? full(request) : of(400, request);
    }

    @ExceptionHandler
    ModelAndView badAddress(MethodArgumentTypeMismatchException bad, HttpServletRequest request) {
        return show(request, 404, Refusal.of("ui.failed.404.why"));
    }

    /** The browser went away while the answer was written: nobody is left to tell. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    /** Security's own exceptions go on to its filter, which knows the sign-in page. */
    @ExceptionHandler
    ModelAndView failed(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure;
        }
        if (failure instanceof ErrorResponse known) {
            return of(known.getStatusCode().value(), request);
        }
        return FullDisk.caused(failure) ? full(request) : broken(failure, request);
    }

    /** No fault of the file: it may come again when there is room. */
    private static ModelAndView full(HttpServletRequest request) {
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
