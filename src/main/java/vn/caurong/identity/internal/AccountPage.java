package vn.caurong.identity.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of themselves.
 *
 * @param login the account's name
 * @param contexts every post they may act in now: their own first, then those by delegation
 * @param sessions where they are signed in, this one first
 */
public record AccountPage(String login, List<ContextRow> contexts, List<SessionRow> sessions) {
    /**
     * A post one may act in.
     *
     * @param delegation null for a post held
     * @param title of the post
     * @param unit its unit and agency, in full
     * @param holder whose post it is, empty for one's own or a vacant one
     * @param until last day of a delegation, null when open or one's own
     * @param here true for the one in use
     */
    public record ContextRow(
            UUID post,
            @Nullable UUID delegation,
            String title,
            String unit,
            String holder,
            @Nullable LocalDate until,
            boolean here) {}

    /**
     * A place where the person is signed in.
     *
     * @param key names the session without opening it
     * @param device what the browser calls itself, shortened
     * @param here true for this one
     */
    public record SessionRow(
            String key, String device, String address, Instant since, Instant lastSeen, boolean here) {}
}
