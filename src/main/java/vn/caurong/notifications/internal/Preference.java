package vn.caurong.notifications.internal;

import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import vn.caurong.kernel.Ruling;

/**
 * How a person wants to be told by e-mail.
 *
 * @param minutes notices of so many minutes go in one letter
 * @param quietFrom no letters from this time of day in Vietnam, but urgent ones
 * @param language of letters, vi or en
 * @param quietTo until this time; the same as the beginning when no time is quiet
 */
record Preference(boolean mail, String address, int minutes, LocalTime quietFrom, LocalTime quietTo, String language) {
    static final List<String> LANGUAGES = List.of("vi", "en");
    static final List<Integer> BUNDLES = List.of(0, 15, 30, 60, 240);

    /** Proposed to whom never chose: bundled by the half hour, nothing at night. */
    static final Preference PROPOSED = new Preference(false, "", 30, LocalTime.of(19, 0), LocalTime.of(6, 30), "vi");

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    static boolean isAddress(String typed) {
        return typed.length() <= 254 && ADDRESS.matcher(typed).matches();
    }

    Ruling ruling(PostSettings.Smtp smtp) {
        boolean written = !address.isEmpty();
        return Ruling.unless(BUNDLES.contains(minutes), "notifications.refused.minutes")
                .and(() -> Ruling.unless(LANGUAGES.contains(language), "notifications.refused.language"))
                .and(() -> Ruling.unless(written || !mail, "notifications.refused.no-address"))
                .and(() -> Ruling.unless(!written || isAddress(address), "notifications.refused.address", address))
                .and(() -> Ruling.unless(
                        !written || smtp.takes(address),
                        "notifications.refused.domain",
                        String.join(", ", smtp.domains())));
    }
}
