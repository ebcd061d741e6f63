package vn.caurong.notifications.internal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The live channels of this node; a few per session, the oldest makes way. */
@Component
class Streams {
    static final int PER_SESSION = 4;

    /** Then the browser comes back with where it stood. */
    private static final Duration LIFE = Duration.ofMinutes(15);

    private final Map<UUID, Deque<Stream>> open = new ConcurrentHashMap<>();

    /**
     * @param position up to where the page is known to be right
     * @param stale true to tell it at once to look again
     */
    SseEmitter open(UUID session, UUID person, long position, boolean stale) {
        SseEmitter out = new SseEmitter(LIFE.toMillis());
        Stream stream = new Stream(session, person, out, position);
        Runnable gone = () -> close(stream);
        out.onCompletion(gone);
        out.onError(_ -> close(stream));
        out.onTimeout(out::complete);
        if (stale) {
            stream.stir(position);
        }
        keep(stream);
        Thread.ofVirtual().name("live").start(stream);
        return out;
    }

    private void keep(Stream stream) {
        open.compute(stream.session(), (_, known) -> {
            Deque<Stream> streams = known == null ? new ArrayDeque<>() : known;
            while (streams.size() >= PER_SESSION) {
                streams.removeFirst().end();
            }
            streams.addLast(stream);
            return streams;
        });
    }

    private void close(Stream stream) {
        stream.end();
        open.computeIfPresent(stream.session(), (_, streams) -> {
            streams.remove(stream);
            return streams.isEmpty() ? null : streams;
        });
    }

    Set<UUID> sessions() {
        return Set.copyOf(open.keySet());
    }

    void stir(Set<UUID> people, long position) {
        all().stream().filter(stream -> people.contains(stream.person())).forEach(stream -> stream.stir(position));
    }

    void end(Collection<UUID> sessions) {
        all().stream().filter(stream -> sessions.contains(stream.session())).forEach(this::close);
    }

    void endAll() {
        all().forEach(this::close);
    }

    List<Stream> all() {
        return open.values().stream()
                .flatMap(streams -> List.copyOf(streams).stream())
                .toList();
    }
}
