package vn.caurong.notifications.internal;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.caurong.identity.OpenSessions;

/**
 * Looks once a second, on every node, whose counts changed anywhere, and now and then whose
 * sessions have ended; stops before the web server waits for its requests.
 */
@Component
@Profile("!admin")
class Watching implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int ROUNDS_TO_SESSIONS = 4;

    private final LiveRows rows;
    private final Unread unread;
    private final Streams streams;
    private final OpenSessions sessions;
    private volatile long reached;
    private volatile long before;
    private @Nullable Thread thread;

    Watching(LiveRows rows, Unread unread, Streams streams, OpenSessions sessions) {
        this.rows = rows;
        this.unread = unread;
        this.streams = streams;
        this.sessions = sessions;
    }

    /**
     * Up to where a page made now is right at least: where this node stood a look ago, so that
     * nothing can fall between reading the counts and saying so.
     */
    long position() {
        return before;
    }

    @Override
    public void start() {
        reached = rows.since(Long.MAX_VALUE).position();
        before = reached;
        thread = Thread.ofVirtual().name("live-watching").start(this::watch);
    }

    private void watch() {
        try {
            for (long round = 0; ; round++) {
                Thread.sleep(PAUSE);
                look(round % ROUNDS_TO_SESSIONS == 0);
            }
        } catch (InterruptedException stopping) {
            streams.endAll();
        }
    }

    private void look(boolean alsoSessions) {
        try {
            LiveRows.Since since = rows.since(reached);
            before = reached;
            reached = since.position();
            unread.forget(since.people());
            streams.stir(since.people(), reached);
            if (alsoSessions) {
                Set<UUID> watched = streams.sessions();
                streams.end(watched.isEmpty() ? watched : sessions.ended(watched));
            }
        } catch (DataAccessException lost) {
            LOG.warn("Live channel waits for the database: {}", lost.getMessage());
        }
    }

    @Override
    public void stop() {
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
        streams.endAll();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Above the phase in which the web server waits for requests to end. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 100;
    }
}
