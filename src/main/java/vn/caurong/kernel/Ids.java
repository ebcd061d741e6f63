package vn.caurong.kernel;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Identifiers: UUID version 7 (RFC 9562), so that rows of one time lie together in an index. */
public final class Ids {
    private static final int COUNTER = 12;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** A new identifier that sorts behind all made here before (RFC 9562 section 6.2, method 1). */
    public static UUID next() {
        long now = System.currentTimeMillis() << COUNTER;
        long at = LAST.accumulateAndGet(now, (last, time) -> Math.max(last + 1, time));
        long high = (at >>> COUNTER << 16) | 0x7000L | (at & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
