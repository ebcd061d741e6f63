package vn.caurong.exchange.partners;

import vn.caurong.kernel.Refusal;

/** A call of a partner that is answered by an error code. */
class ExchangeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient Refusal why;

    ExchangeException(ErrorCode code, Refusal why) {
        super(why.key(), null, false, false);
        this.code = code;
        this.why = why;
    }

    ExchangeException(ErrorCode code, String key, Object... arguments) {
        this(code, Refusal.of(key, arguments));
    }

    ErrorCode code() {
        return code;
    }

    Refusal why() {
        return why;
    }
}
