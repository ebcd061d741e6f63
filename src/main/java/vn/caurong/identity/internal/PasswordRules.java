package vn.caurong.identity.internal;

import static vn.caurong.kernel.Ruling.unless;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Ruling;

/**
 * What a new password must be (TCVN 14423:2026 5.6, accounts without a second factor): long, of
 * four kinds of characters, and nothing that stands on the account's own page.
 */
final class PasswordRules {
    static final int SHORTEST = 14;
    static final int LONGEST = 200;
    private static final int DIFFERENT = 6;

    private PasswordRules() {}

    /**
     * What is typed to change a password.
     *
     * @param current the one in force
     * @param again the new one once more
     */
    record NewPassword(String current, String fresh, String again) {
        NewPassword(@Nullable String current, @Nullable String fresh, @Nullable String again) {
            this.current = Objects.requireNonNullElse(current, "");
            this.fresh = Objects.requireNonNullElse(fresh, "");
            this.again = Objects.requireNonNullElse(again, "");
        }

        @Override
        public String toString() {
            return "NewPassword";
        }
    }

    /** Letters are counted as one sees them, however their marks were typed. */
    static Ruling mayBe(NewPassword given, String login) {
        String fresh = Normalizer.normalize(given.fresh(), Normalizer.Form.NFC);
        int length = fresh.codePointCount(0, fresh.length());
        return unless(length >= SHORTEST, "identity.refused.password-short", SHORTEST, length)
                .and(() -> unless(length <= LONGEST, "identity.refused.password-long", LONGEST))
                .and(() -> unless(fourKinds(fresh), "identity.refused.password-kinds"))
                .and(() -> unless(varied(fresh), "identity.refused.password-simple"))
                .and(() -> unless(!lower(fresh).contains(login), "identity.refused.password-login"))
                .and(() -> unless(!given.fresh().equals(given.current()), "identity.refused.password-same"))
                .and(() -> unless(given.fresh().equals(given.again()), "identity.refused.password-different"));
    }

    private static boolean fourKinds(String password) {
        return has(password, Character::isUpperCase)
                && has(password, Character::isLowerCase)
                && has(password, Character::isDigit)
                && has(password, c -> !Character.isLetterOrDigit(c));
    }

    private static boolean has(String password, IntPredicate kind) {
        return password.codePoints().anyMatch(kind);
    }

    private static boolean varied(String password) {
        return password.codePoints().distinct().count() >= DIFFERENT;
    }

    private static String lower(String password) {
        return password.toLowerCase(Locale.ROOT);
    }
}
