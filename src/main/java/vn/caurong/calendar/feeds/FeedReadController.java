package vn.caurong.calendar.feeds;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caurong.kernel.Permission;

/** Read by calendar programs: the address itself is the key, and anything else is not there. */
@Controller("calendarFeedReadController")
record FeedReadController(ReadingFeeds reading) {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    @GetMapping("/calendar/feeds/{secret}.ics")
    @Permission(value = "calendar.feed", open = true)
    ResponseEntity<byte[]> read(@PathVariable String secret) {
        return reading.of(new FeedSecret(secret))
                .map(FeedReadController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Spring answers 304 to who has this version already. */
    private static ResponseEntity<byte[]> answer(byte[] calendar) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(calendar))
                .body(calendar);
    }
}
