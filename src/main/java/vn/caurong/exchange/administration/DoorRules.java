package vn.caurong.exchange.administration;

import static vn.caurong.kernel.Ruling.unless;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import vn.caurong.kernel.Ruling;

/** Where a partner's door may be: a plain address of the web, and a key that a header can carry. */
final class DoorRules {
    private static final int LONGEST = 300;
    private static final int LAST_PORT = 65_535;
    private static final Pattern NAME = Pattern.compile("[\\x21-\\x7e]{1,60}");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private DoorRules() {}

    static Ruling mayBe(DoorForm form) {
        return unless(isAddress(form.address()), "exchange.refused.address", form.address())
                .and(() -> unless(NAME.matcher(form.ourSystem()).matches(), "exchange.refused.ourSystem"))
                .and(() -> unless(KEY.matcher(form.ourSecret()).matches(), "exchange.refused.ourSecret"));
    }

    /** The call's name is put behind it, so it ends with its path; no password stands in it. */
    private static boolean isAddress(String typed) {
        try {
            URI uri = new URI(typed);
            return typed.length() <= LONGEST
                    && typed.equals(uri.toASCIIString())
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getPort() != 0
                    && uri.getPort() <= LAST_PORT
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
