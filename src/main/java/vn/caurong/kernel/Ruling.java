package vn.caurong.kernel;

/** The answer of a rule: allowed, or refused with a sentence the user may read. */
public sealed interface Ruling {
    /** Nothing stands against it. */
    record Allowed() implements Ruling {}

    /** Not allowed, with the reason. */
    record Refused(Refusal refusal) implements Ruling {}

    static Ruling allowed() {
        return new Allowed();
    }

    static Ruling refused(String key, Object... arguments) {
        return new Refused(Refusal.of(key, arguments));
    }

    /**
     * For a condition that must hold: allowed when {@code condition}, else refused with the
     * sentence.
     */
    static Ruling unless(boolean condition, String key, Object... arguments) {
        return condition ? allowed() : refused(key, arguments);
    }

    /** This ruling when it refuses, else the next one. */
    default Ruling and(java.util.function.Supplier<Ruling> next) {
        return this instanceof Refused ? this : next.get();
    }

    /**
     * Ends the transaction of a use case when refused.
     *
     * @throws RefusalException carrying the refusal, answered as 422 with the sentence
     */
    default void orThrow() {
        if (this instanceof Refused(Refusal refusal)) {
            throw new RefusalException(refusal);
        }
    }
}
