package vn.caurong.ui.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import org.springframework.web.util.WebUtils;
import vn.caurong.ui.Note;

/**
 * Carries one {@link Note} over a redirect in a cookie, so that any node can show it and no session
 * is written for it.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class CookieFlash extends AbstractFlashMapManager {
    private static final String NAME = "note";

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null || cookie.getValue().isEmpty() || !showsIt(request)) {
            return null;
        }
        List<FlashMap> maps = new ArrayList<>();
        WrittenNote.read(cookie.getValue()).ifPresent(note -> maps.add(carrying(note)));
        return maps;
    }

    /** Only a page does: counts and pictures asked for on the way to it would take the note and lose it. */
    private static boolean showsIt(HttpServletRequest request) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT);
        return !Parts.wanted(request) && (wanted == null || wanted.contains(MediaType.TEXT_HTML_VALUE));
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
        String value = maps.stream()
                .map(map -> map.get(NAME))
                .filter(Note.class::isInstance)
                .map(note -> WrittenNote.write((Note) note))
                .reduce("", (first, last) -> last);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(value.isEmpty() ? 0 : 60)
                        .build()
                        .toString());
    }

    private static FlashMap carrying(Note note) {
        FlashMap map = new FlashMap();
        map.put(NAME, note);
        map.startExpirationPeriod(60);
        return map;
    }
}
