package vn.caurong.identity.internal;

import java.security.SecureRandom;
import java.time.Duration;

/**
 * Passwords an administrator hands over: four groups without letters or digits that are mistaken for
 * each other; 84 bits, and of the kinds {@link PasswordRules} wants.
 */
final class OneTimePasswords {
    static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final int GROUPS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePasswords() {}

    /** {@code Kpwm7-Trxe4-Bnvq9-Hzad3} */
    static String make() {
        var password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-").append(Character.toUpperCase(one(LETTERS)));
            for (int letter = 0; letter < 3; letter++) {
                password.append(one(LETTERS));
            }
            password.append(one(DIGITS));
        }
        return password.toString();
    }

    private static char one(String of) {
        return of.charAt(RANDOM.nextInt(of.length()));
    }
}
