package vn.caurong.exchange.administration;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a partner.
 *
 * @param system what it calls itself, header X-SystemId
 * @param code organ identifier it sends for
 * @param secret the key made for it and shown on the form
 */
public record PartnerForm(String system, String name, String code, String secret) {
    public PartnerForm(@Nullable String system, @Nullable String name, @Nullable String code, @Nullable String secret) {
        this.system = Typed.line(system);
        this.name = Typed.line(name);
        this.code = Typed.line(code).toUpperCase(Locale.ROOT);
        this.secret = Typed.line(secret);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return system;
    }
}
