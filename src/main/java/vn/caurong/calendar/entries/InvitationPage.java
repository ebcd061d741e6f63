package vn.caurong.calendar.entries;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.search.Found;

/**
 * Documents found for the field in which the one that invites is picked.
 *
 * @param typed what was asked for
 * @param picked address of the one these words are the name of, null for none yet
 * @param form address of the form a document is taken to
 */
record InvitationPage(String typed, @Nullable String picked, List<Found> found, String form) {
    static String name(Found found) {
        return PickingInvitations.name(found.mark(), found.title());
    }

    /** The form with this document in it, for who has no scripts. */
    String taking(Found found) {
        return form + (form.indexOf('?') < 0 ? "?" : "&") + "invitation=" + found.href();
    }
}
