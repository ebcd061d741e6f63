package vn.caurong.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.caurong.ui.Note;

/** Leads somebody who is not signed in, or no longer, to sign-in and back to the page after it. */
@Component
record SignInDoor(Pages pages, Sessions sessions) {
    /** A script that asks for a part of a page or for data gets 401; a page is led to sign-in. */
    void lead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Asking.isScript(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (holdsText(request)) {
            throw new EndedSessionException();
        }
        String to = "/sign-in?to=" + URLEncoder.encode(back(request), StandardCharsets.UTF_8);
        if (Cookies.read(request, Cookies.SESSION) != null) {
            String key = CurrentVisitor.session().isPresent()
                    ? "identity.signin.no-post"
                    : Asking.isRead(request) ? "identity.signin.ended" : "identity.signin.ended-form";
            RequestContextUtils.getOutputFlashMap(request).put("note", Note.look(key));
            RequestContextUtils.saveOutputFlashMap(to, request, response);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, to);
    }

    /** Whoever was given a one-time password sets their own before anything else. */
    void leadToPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Asking.isScript(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        RequestContextUtils.getOutputFlashMap(request).put("note", Note.look("identity.password.first"));
        RequestContextUtils.saveOutputFlashMap("/account/password", request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, "/account/password");
    }

    /** A form of an account's ended session, without files: its secret was found right already. */
    private boolean holdsText(HttpServletRequest request) {
        String session = Cookies.read(request, Cookies.SESSION);
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        return !Asking.isRead(request)
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && CurrentVisitor.session().isEmpty()
                && session != null
                && sessions.find(session).isPresent();
    }

    private String back(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!Asking.isRead(request)) {
            return pages.showing(path);
        }
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
