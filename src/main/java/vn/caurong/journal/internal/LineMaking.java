package vn.caurong.journal.internal;

import java.text.Normalizer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Line;
import vn.caurong.kernel.Actor;

/** Makes the line of an entry: who, now, and from where. */
@Component
record LineMaking(Clock clock) {
    Line of(Entry entry) {
        @Nullable Actor by = entry.by();
        return new Line(
                entry.agency(),
                0,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                entry.act(),
                entry.subject().kind(),
                entry.subject().id(),
                by == null ? null : by.person(),
                by == null ? null : by.post(),
                by == null ? null : by.delegation(),
                entry.facts(),
                entry.words() == null ? null : Normalizer.normalize(entry.words(), Normalizer.Form.NFC),
                address());
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes http
                ? http.getRequest().getRemoteAddr()
                : null;
    }
}
