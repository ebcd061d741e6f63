package vn.caurong.kernel;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * Runs a command once per idempotency key, in one transaction: sent twice, it answers the same. A
 * second request with the same key waits for the first and gets its answer; a refused or failed
 * command leaves the key unused.
 */
public interface Once {
    /**
     * @param key from the hidden form field or the {@code Idempotency-Key} header
     * @param actor who sends it; another person's key is another key
     * @param command the use case; its answer is usually the address to go to next, at most 2000
     *     characters
     * @return the command's answer, or the one given to the same key before
     */
    String run(UUID key, Actor actor, Supplier<String> command);
}
