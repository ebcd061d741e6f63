package vn.caurong.organization.units;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.administration.Typed;

/** What is typed of an organ identifier. */
public record CodeForm(String code, String from) {
    public CodeForm(@Nullable String code, @Nullable String from) {
        this.code = Typed.line(code).toUpperCase(Locale.ROOT);
        this.from = Typed.line(from);
    }
}
