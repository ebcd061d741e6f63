package vn.caurong.calendar.invitations;

import java.util.regex.Pattern;
import vn.caurong.notifications.Mailing.NotTakenException;

/** Whether a letter may have arrived though the server did not say that it took it. */
final class Doubt {
    /**
     * What is surely no arrival: a reply that refuses (RFC 5321 4.2.1: 4yz and 5yz), or a server that was not reached.
     * Whatever else went wrong may have gone wrong after the letter was handed over (4.5.3.2.6).
     */
    private static final Pattern SURE = Pattern.compile(
            "[45]\\d\\d(?:[ -].*)?|connection refused.*|connect timed out|no route to host.*|"
                    + "network (?:is )?unreachable.*|host unreachable.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Doubt() {}

    static boolean after(NotTakenException failed) {
        return !SURE.matcher(String.valueOf(failed.getMessage()).strip()).matches();
    }
}
