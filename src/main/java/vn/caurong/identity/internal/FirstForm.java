package vn.caurong.identity.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.Administration.Beginning.First;

/**
 * What is typed at a first start.
 *
 * @param code from the console
 * @param administrator full name
 */
record FirstForm(String code, First first, String login, String fresh, String again) {
    FirstForm(
            @Nullable String code,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String notation,
            @Nullable String place,
            @Nullable String basis,
            @Nullable String administrator,
            @Nullable String login,
            @Nullable String fresh,
            @Nullable String again) {
        this(
                line(code),
                new First(line(name), line(shortName), line(notation), line(place), line(basis), line(administrator)),
                line(login).toLowerCase(Locale.ROOT),
                fresh == null ? "" : fresh,
                again == null ? "" : again);
    }

    /** Passwords never reach a log. */
    @Override
    public String toString() {
        return "FirstForm";
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
