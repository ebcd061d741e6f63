package vn.caurong.organization.founding;

import static vn.caurong.kernel.Ruling.unless;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.caurong.kernel.Ruling;

/** How a name documents are issued under is written (NĐ 30/2020 PL I.II.2–3). */
final class IssuingNameRules {
    private static final Pattern NOTATION = Pattern.compile("[\\p{L}\\p{Nd}&.-]{1,20}");
    private static final int LONGEST = 200;
    private static final int MOST_LINES = 4;

    private IssuingNameRules() {}

    static Ruling mayBe(IssuingNameForm form) {
        return unless(
                        form.name().length() >= 2 && form.name().length() <= LONGEST,
                        "organization.refused.issuingName",
                        LONGEST)
                .and(() -> unless(
                        NOTATION.matcher(form.notation()).matches(), "organization.refused.notation", form.notation()))
                .and(() -> unless(capitals(form.header()) && !form.header().isEmpty(), "organization.refused.header"))
                .and(() -> unless(
                        form.header().lines().count() <= MOST_LINES, "organization.refused.headerLines", MOST_LINES))
                .and(() -> unless(capitals(form.above()), "organization.refused.headerAbove"));
    }

    private static boolean capitals(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT));
    }
}
