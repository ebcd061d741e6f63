package vn.caurong.identity.internal;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, 2 passes, 1 lane (OWASP's minimum set); the parameters stand in every hash,
 * so older hashes stay readable when these grow.
 */
@Component
class Passwords {
    private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

    /** Of a password nobody knows; written here because making one costs each start its time. */
    static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$tOGP+KZFcJgXfrTIxG/FaQ" + "$qS+zKorHp0dtzUOg9oVIryFJIfReReYEcaDBuBxA/xA";

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore room = new Semaphore(AT_ONCE);

    String hash(String password) {
        return encoded(password);
    }

    /** Does the same work for an unknown login ({@code hash} null), so that time tells nothing. */
    boolean matches(String password, @Nullable String hash) {
        room.acquireUninterruptibly();
        try {
            boolean right = encoder.matches(normal(password), hash == null ? NOBODYS : hash);
            return right && hash != null;
        } finally {
            room.release();
        }
    }

    /** True when the hash was made with weaker parameters than today's. */
    boolean isOld(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /** The same letters make the same password, however a keyboard puts their marks together. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private String encoded(String password) {
        String hash = encoder.encode(normal(password));
        if (hash == null) {
            throw new IllegalStateException("a password always has a hash");
        }
        return hash;
    }
}
