package vn.caurong.notifications.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.caurong.identity.OpenSessions;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;

/** The channel that says "look again", and the counts one then looks at. */
@Controller
record LiveController(Streams streams, LiveRows rows, OpenSessions sessions, LiveCounts counts) {
    @Permission("notifications.live")
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(
            @RequestParam(defaultValue = "0") long from,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "0") long last,
            Actor actor,
            HttpServletResponse response) {
        response.setHeader("X-Accel-Buffering", "no"); // a proxy in front passes each line on
        long position = Math.max(from, last);
        UUID session = sessions.current().orElseThrow();
        return streams.open(session, actor.person(), position, rows.changedSince(position, actor.person()));
    }

    @Permission("notifications.live")
    @GetMapping(path = "/live/counts", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Long>> counts(Actor actor) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(counts.of(actor));
    }
}
