package vn.caurong.notifications.internal;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;

/** What the page of preferences sends. */
public record PreferenceForm(
        @Nullable String mail,
        @Nullable String address,
        @Nullable Integer minutes,
        @Nullable String quietFrom,
        @Nullable String quietTo,
        @Nullable String language) {
    Preference read() {
        String to = address == null ? "" : address.strip();
        int bundle = minutes == null ? -1 : minutes;
        return new Preference(
                mail != null, to, bundle, time(quietFrom), time(quietTo), language == null ? "vi" : language);
    }

    private static LocalTime time(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? LocalTime.MIDNIGHT : LocalTime.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            throw new RefusalException(Refusal.of("notifications.refused.time", text));
        }
    }
}
