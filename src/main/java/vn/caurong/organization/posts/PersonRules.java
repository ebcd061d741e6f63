package vn.caurong.organization.posts;

import static vn.caurong.kernel.Ruling.unless;

import java.util.regex.Pattern;
import vn.caurong.kernel.Ruling;

/** How people are entered. */
final class PersonRules {
    /** Family name first, two words at least. */
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}.'’-]*( \\p{L}[\\p{L}\\p{M}.'’-]*)+");

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./-]{0,29}");
    private static final int LONGEST = 100;

    private PersonRules() {}

    static Ruling mayBe(PersonForm form) {
        boolean name =
                form.name().length() <= LONGEST && NAME.matcher(form.name()).matches();
        return unless(name, "organization.refused.personName", LONGEST)
                .and(() -> unless(
                        form.code().isEmpty() || CODE.matcher(form.code()).matches(),
                        "organization.refused.personCode",
                        form.code()));
    }
}
