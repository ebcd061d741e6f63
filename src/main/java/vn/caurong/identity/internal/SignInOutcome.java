package vn.caurong.identity.internal;

import vn.caurong.kernel.Refusal;

/** What came of signing in. */
sealed interface SignInOutcome {
    /**
     * @param token for the session's cookie
     * @param machine for the cookie that knows the browser again
     */
    record Begun(String token, String machine) implements SignInOutcome {}

    record Refused(Refusal refusal) implements SignInOutcome {}

    static SignInOutcome refused(String key, Object... arguments) {
        return new Refused(Refusal.of(key, arguments));
    }

    static SignInOutcome wrong(int left) {
        return left == 0
                ? refused("identity.refused.locked-now", Attempts.LOCKED.toMinutes())
                : refused("identity.refused.wrong", left, Attempts.LOCKED.toMinutes());
    }
}
