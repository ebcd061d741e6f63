package vn.caurong.identity.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.Unit;

/**
 * The account of a person as their administrator sees it.
 *
 * @param account null while there is none
 * @param agency the person belongs to
 * @param suggested a login nobody has
 * @param password what the form would set, shown to be handed over
 * @param acts what was done to it, the newest first
 */
public record ManagedAccountPage(
        UUID person,
        String name,
        Unit agency,
        @Nullable ManagedAccountRow account,
        String suggested,
        String password,
        List<AccountActLine> acts) {}
