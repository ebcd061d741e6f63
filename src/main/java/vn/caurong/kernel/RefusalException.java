package vn.caurong.kernel;

/**
 * Carries a refusal out of a transaction so that nothing of it remains; the screen shows its
 * sentence (422).
 */
public class RefusalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusalException(Refusal refusal) {
        super(refusal.key(), null, false, false);
        this.refusal = refusal;
    }

    public RefusalException(String key, Object... arguments) {
        this(Refusal.of(key, arguments));
    }

    public Refusal refusal() {
        return refusal;
    }
}
