package vn.caurong.ui.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    @ExceptionHandler
    ModelAndView refused(RefusalException refused, HttpServletRequest request, HttpServletResponse response) {
        boolean stale = refused instanceof StaleException;
        return FailurePages.show(request, stale ? 409 : 422, refused.refusal());
    }

    @ExceptionHandler
    ModelAndView notVisible(NotVisibleException notVisible, HttpServletRequest request) {
        return FailurePages.show(request, 404, Refusal.of("ui.failed.404.why"));
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        return FailurePages.show(request, 413, Refusal.of("ui.failed.413.why"));
    }

    /** A form with files that is cut off or none at all. */
    @ExceptionHandler
    ModelAndView cutOff(MultipartException broken, HttpServletRequest request) {
        return FullDisk.caused(broken) ? FailurePages.full(request) : FailurePages.of(400, request);
    }

    @ExceptionHandler
    ModelAndView badAddress(MethodArgumentTypeMismatchException bad, HttpServletRequest request) {
        return FailurePages.show(request, 404, Refusal.of("ui.failed.404.why"));
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
            return FailurePages.of(known.getStatusCode().value(), request);
        }
        return FullDisk.caused(failure) ? FailurePages.full(request) : FailurePages.broken(failure, request);
    }
}
