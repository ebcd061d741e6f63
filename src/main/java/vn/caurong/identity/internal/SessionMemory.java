package vn.caurong.identity.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Sessions read a moment ago: another node's revocation is seen within {@link #LENGTH}, one's own
 * at once.
 */
@Component
class SessionMemory {
    static final Duration LENGTH = Duration.ofSeconds(5);

    private final Cache<ByteBuffer, Session> sessions =
            Caffeine.newBuilder().expireAfterWrite(LENGTH).maximumSize(20_000).build();

    /** Sessions ended a moment ago, whatever the memory still says of them. */
    private final Cache<UUID, Boolean> ended = Caffeine.newBuilder()
            .expireAfterWrite(LENGTH.multipliedBy(2))
            .maximumSize(20_000)
            .build();

    /** The session of a token's hash, read when it is not remembered. */
    Optional<Session> find(byte[] hash, Function<byte[], Optional<Session>> read) {
        ByteBuffer key = ByteBuffer.wrap(hash);
        Session remembered = sessions.getIfPresent(key);
        if (remembered == null) {
            remembered = read.apply(hash).orElse(null);
            if (remembered != null) {
                sessions.put(key, remembered);
            }
        }
        return Optional.ofNullable(remembered).map(this::unlessEnded);
    }

    private Session unlessEnded(Session session) {
        return ended.getIfPresent(session.id()) == null ? session : session.ended();
    }

    void remember(byte[] hash, Session session) {
        sessions.put(ByteBuffer.wrap(hash), session);
    }

    void end(UUID id) {
        ended.put(id, true);
        forget(id);
    }

    void forget(UUID id) {
        sessions.asMap().values().removeIf(session -> session.id().equals(id));
    }
}
