package vn.caurong.ui.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caurong.kernel.Permission;

/** Pages for failures outside of handlers: no such address, refused by the door, no session. */
@Controller
record ErrorPages(Screens screens) implements ErrorController {
    @Permission(value = "ui.error", open = true)
    @RequestMapping("${server.error.path:${error.path:/error}}")
    ModelAndView page(HttpServletRequest request) {
        Object given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = given instanceof Integer code ? code : 404;
        if (status == 500) {
            Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            return FailurePages.broken(thrown instanceof Throwable failure ? failure : null, request);
        }
        boolean sessionOver = status == 403 && screens.visit().actor() == null;
        return FailurePages.of(sessionOver ? 401 : status, request);
    }
}
