package vn.caurong.identity.internal;

import java.time.Instant;

/**
 * A password somebody was given, to be changed by them.
 *
 * @param until it opens the account
 */
record OneTime(String hash, Instant until) {
    static OneTime of(String hash, Instant now) {
        return new OneTime(hash, now.plus(OneTimePasswords.GOOD_FOR));
    }
}
