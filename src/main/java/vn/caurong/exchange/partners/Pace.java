package vn.caurong.exchange.partners;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * How often a partner may call in a minute on this node. Clients poll every five minutes, so only
 * what runs wild meets it. A wrong key is not counted: there are too many to try.
 */
@Component
class Pace {
    private static final int CALLS = 120;
    private static final int MOST_PARTNERS = 10_000;

    private final Cache<UUID, AtomicInteger> calls = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(MOST_PARTNERS)
            .build();

    boolean mayCall(Partner partner) {
        return calls.get(partner.id(), none -> new AtomicInteger()).incrementAndGet() <= CALLS;
    }
}
