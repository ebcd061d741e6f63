package vn.caurong.ui.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import org.springframework.web.util.WebUtils;
import vn.caurong.ui.Note;

/**
 * Carries one {@link Note} over a redirect in a cookie, so that any node can show it and no session
 * is written for it. Forging it only lets one tell oneself a sentence of the catalogue, and offer
 * oneself to take back an act of one's own.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class CookieFlash extends AbstractFlashMapManager {
    private static final String NAME = "note";
    private static final String BETWEEN = "\u001f";

    /** An act of one's own that takes back, at this program; whatever else a forged cookie says is dropped. */
    private static final Pattern UNDO = Pattern.compile("(?:/[a-z0-9-]{1,40}){1,6}/undo(?:\\?[a-z0-9=&-]{1,1500})?");

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null || cookie.getValue().isEmpty() || Parts.wanted(request)) {
            return null;
        }
        List<FlashMap> maps = new ArrayList<>();
        note(cookie.getValue()).ifPresent(note -> maps.add(carrying(note)));
        return maps;
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
        String value = maps.stream()
                .map(map -> map.get(NAME))
                .filter(Note.class::isInstance)
                .map(note -> write((Note) note))
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

    static String write(Note note) {
        String undo = note.undo();
        List<String> parts = new ArrayList<>(List.of(note.tone(), note.key(), undo == null ? "" : undo));
        parts.addAll(note.arguments());
        String text = String.join(BETWEEN, parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Note> note(String value) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
            List<String> parts = Arrays.asList(text.split(BETWEEN, -1));
            return parts.size() < 3
                    ? Optional.empty()
                    : Optional.of(new Note(
                            parts.get(0),
                            parts.get(1),
                            List.copyOf(parts.subList(3, parts.size())),
                            UNDO.matcher(parts.get(2)).matches() ? parts.get(2) : null));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
