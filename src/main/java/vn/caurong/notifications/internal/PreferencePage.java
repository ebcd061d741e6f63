package vn.caurong.notifications.internal;

import java.util.List;

/**
 * How one is told.
 *
 * @param possible false while no mail server is set
 */
public record PreferencePage(
        boolean possible,
        boolean mail,
        String address,
        int minutes,
        String quietFrom,
        String quietTo,
        String language) {
    static PreferencePage of(Preference chosen, boolean possible) {
        return new PreferencePage(
                possible,
                chosen.mail(),
                chosen.address(),
                chosen.minutes(),
                chosen.quietFrom().toString(),
                chosen.quietTo().toString(),
                chosen.language());
    }

    /** Minutes to choose from. */
    public List<Integer> bundles() {
        return Preference.BUNDLES;
    }
}
