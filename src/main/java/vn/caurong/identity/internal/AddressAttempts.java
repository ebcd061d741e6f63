package vn.caurong.identity.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Wrong tries from each address within a minute; many make that address wait. */
@Component
class AddressAttempts {
    static final int MOST = 30;

    private final Cache<String, AtomicInteger> addresses = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(100_000)
            .build();

    boolean tooMany(String address) {
        AtomicInteger failed = addresses.getIfPresent(address);
        return failed != null && failed.get() >= MOST;
    }

    /** The try was wrong: its address is remembered for a minute. */
    void wrong(String address) {
        addresses.get(address, _ -> new AtomicInteger()).incrementAndGet();
    }
}
