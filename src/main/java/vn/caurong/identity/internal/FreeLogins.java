package vn.caurong.identity.internal;

import org.springframework.stereotype.Component;

/** Logins nobody has yet, made of names. */
@Component
record FreeLogins(ManagedAccounts accounts) {
    private static final int TRIES = 20;

    String of(String name) {
        String login = LoginRules.suggest(name);
        String candidate = login;
        for (int n = 2; n < TRIES && accounts.isTaken(candidate); n++) {
            candidate = login + n;
        }
        return candidate;
    }
}
