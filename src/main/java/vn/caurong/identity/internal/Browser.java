package vn.caurong.identity.internal;

import org.jspecify.annotations.Nullable;
import vn.caurong.identity.internal.SessionRows.From;

/**
 * Where somebody signs in.
 *
 * @param session token of the session this browser had, which ends
 * @param machine token of an earlier sign-in from it
 */
record Browser(
        From from, @Nullable String session, @Nullable String machine) {}
