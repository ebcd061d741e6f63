package vn.caurong.notifications.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
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
import vn.caurong.ui.Navigation;

/** The channel that says "look again", and the counts one then looks at: those of the next page. */
@Controller
record LiveController(
        Streams streams, LiveRows rows, OpenSessions sessions, Unread unread, ObjectProvider<Navigation> doors) {
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
        var counts = new LinkedHashMap<String, Long>();
        doors.stream()
                .flatMap(door -> door.entries(actor).stream())
                .forEach(door -> counts.put(door.key(), door.count()));
        counts.put("notices", (long) unread.now(actor).size());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(counts);
    }
}
