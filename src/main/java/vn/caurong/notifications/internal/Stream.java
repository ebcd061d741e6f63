package vn.caurong.notifications.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The live channel to one page, on a virtual thread of its own. It holds no queue: only that
 * something changed and up to where, so that a reader who never reads costs one waiting thread and
 * no memory, and holds up nobody.
 */
class Stream implements Runnable {
    static final String CHANGED = "changed";
    private static final Duration BEAT = Duration.ofSeconds(20);

    private final UUID session;
    private final UUID person;
    private final SseEmitter out;
    private final Semaphore stirred = new Semaphore(0);
    private volatile long position;
    private volatile boolean dirty;
    private volatile boolean over;

    Stream(UUID session, UUID person, SseEmitter out, long position) {
        this.session = session;
        this.person = person;
        this.out = out;
        this.position = position;
    }

    UUID session() {
        return session;
    }

    UUID person() {
        return person;
    }

    /** The person's counts changed; several of them before the next write are one. */
    void stir(long position) {
        this.position = position;
        dirty = true;
        wake();
    }

    /** No more is sent, and the browser's end is told. */
    void end() {
        over = true;
        wake();
    }

    private void wake() {
        if (stirred.availablePermits() == 0) {
            stirred.release();
        }
    }

    @Override
    public void run() {
        try {
            while (!over) {
                send();
                stirred.tryAcquire(BEAT.toMillis(), TimeUnit.MILLISECONDS);
            }
            out.complete();
        } catch (IOException | IllegalStateException gone) {
            over = true; // the browser left, or does not read: the server ends the request by itself
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** A beat lets both ends find out that the other is gone. */
    private void send() throws IOException {
        if (dirty) {
            dirty = false;
            out.send(
                    SseEmitter.event().id(Long.toString(position)).name(CHANGED).data(""));
        } else {
            out.send(SseEmitter.event().comment(""));
        }
    }
}
