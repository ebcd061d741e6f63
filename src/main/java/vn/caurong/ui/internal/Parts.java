package vn.caurong.ui.internal;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a script of ours asks, and wants a part of a page instead of a whole one. */
final class Parts {
    private Parts() {}

    static boolean wanted(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}
