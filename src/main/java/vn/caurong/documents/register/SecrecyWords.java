package vn.caurong.documents.register;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that mark a state secret. Such documents have a register of their own outside the program
 * (NĐ 30/2020 Đ16.3, Đ22.4; Luật Bảo vệ bí mật nhà nước) and never pass through it (QĐ 28/2018
 * Đ1.2).
 */
public final class SecrecyWords {
    /** A degree written as a stamp: capitals, alone; not within "BÍ MẬT NHÀ NƯỚC". */
    private static final Pattern STAMP =
            Pattern.compile("(?<!BÍ )(?<!BẢO )(?<!\\p{L})((TUYỆT|TỐI) )?MẬT(?!\\p{L})(?! NHÀ NƯỚC)");

    private static final Pattern DEGREE = Pattern.compile(
            "(?<!\\p{L})(tuyệt mật|tối mật|độ mật\\s*:?\\s*mật|đóng dấu mật)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ALONE =
            Pattern.compile("(?:(TUYỆT|TỐI) )?MẬT|(?:Độ|ĐỘ) (?:mật|MẬT)\\s*:\\s*(?:(?iu:tuyệt |tối )?)(?iu:mật)");

    private SecrecyWords() {}

    /** The words found in what was typed, if any. */
    public static Optional<String> in(String text) {
        var stamp = STAMP.matcher(text);
        if (stamp.find()) {
            return Optional.of(stamp.group());
        }
        var degree = DEGREE.matcher(text);
        return degree.find() ? Optional.of(degree.group()) : Optional.empty();
    }

    /**
     * The degree a line of a text stands for by itself, as a stamp does; sentences that speak of
     * secrecy are left alone.
     */
    public static Optional<String> stampedOn(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> ALONE.matcher(line).matches())
                .findFirst();
    }
}
