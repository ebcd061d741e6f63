package vn.caurong.signatures.internal;

import static vn.caurong.kernel.Ruling.unless;

import java.util.Arrays;
import vn.caurong.kernel.Ruling;

/** What a new PIN must be. Tokens take 4 to 16 characters at least; six keep guesses out of five tries. */
final class PinRules {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 16;

    private PinRules() {}

    /**
     * What is typed to change a PIN.
     *
     * @param again the new one once more
     */
    @SuppressWarnings("ArrayRecordComponent") // characters that can be wiped
    record NewPin(char[] old, char[] fresh, char[] again) {
        static NewPin of(String old, String fresh, String again) {
            return new NewPin(old.toCharArray(), fresh.toCharArray(), again.toCharArray());
        }

        void wipe() {
            for (char[] each : new char[][] {old, fresh, again}) {
                Arrays.fill(each, '\0');
            }
        }

        @Override
        public String toString() {
            return "NewPin";
        }
    }

    static Ruling mayBe(NewPin pin) {
        char[] fresh = pin.fresh();
        return unless(
                        fresh.length >= SHORTEST && fresh.length <= LONGEST && plain(fresh),
                        "signatures.refused.pin-length",
                        SHORTEST,
                        LONGEST)
                .and(() -> unless(varied(fresh), "signatures.refused.pin-simple"))
                .and(() -> unless(!Arrays.equals(fresh, pin.old()), "signatures.refused.pin-same"))
                .and(() -> unless(Arrays.equals(fresh, pin.again()), "signatures.refused.pin-different"));
    }

    /** Letters and digits that every token knows. */
    private static boolean plain(char[] pin) {
        return new String(pin).chars().allMatch(c -> c > ' ' && c < 127);
    }

    private static boolean varied(char[] pin) {
        return new String(pin).chars().distinct().count() > 2;
    }
}
