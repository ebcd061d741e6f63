package vn.caurong.identity;

import java.util.UUID;

/** Accounts, for what acts for a person without a session: secret links. */
public interface OpenAccounts {
    /** False once the person's account is closed, and for who has none. */
    boolean isOpen(UUID person);
}
