package vn.caurong.documents.incoming;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.caurong.kernel.Ruling;

/**
 * Words that mark a state secret. Such documents have a register of their own outside the program
 * (NĐ 30/2020 Đ22.4; Luật Bảo vệ bí mật nhà nước).
 */
final class SecrecyWords {
    /** A degree written as a stamp: capitals, alone; not within "BÍ MẬT NHÀ NƯỚC". */
    private static final Pattern STAMP =
            Pattern.compile(
                    "(?<!BÍ )(?<!BẢO )(?<!\\p{L})((TUYỆT|TỐI) )?MẬT(?!\\p{L})(?! NHÀ NƯỚC)");

    private static final Pattern DEGREE =
            Pattern.compile(
                    "(?<!\\p{L})(tuyệt mật|tối mật|độ mật\\s*:?\\s*mật|đóng dấu mật)(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SecrecyWords() {}

    /** The words found in what was typed, if any. */
    static Optional<String> in(String text) {
        var stamp = STAMP.matcher(text);
        if (stamp.find()) {
            return Optional.of(stamp.group());
        }
        var degree = DEGREE.matcher(text);
        return degree.find() ? Optional.of(degree.group()) : Optional.empty();
    }

    /** A document that says it is secret is not taken. */
    static Ruling allowed(String text) {
        return in(text).map(found -> Ruling.refused("incoming.refused.secret", found))
                .orElseGet(Ruling::allowed);
    }
}
