package vn.caurong.organization.posts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.administration.Typed;

/**
 * What is typed to give a post to somebody.
 *
 * @param person id from a list, or the person's number or full name from a table
 * @param beside anything but empty: held beside the main post
 */
public record HoldingForm(String person, String beside, String from, String to, String basis) {
    public HoldingForm(
            @Nullable String person,
            @Nullable String beside,
            @Nullable String from,
            @Nullable String to,
            @Nullable String basis) {
        this.person = Typed.line(person);
        this.beside = Typed.line(beside);
        this.from = Typed.line(from);
        this.to = Typed.line(to);
        this.basis = Typed.line(basis);
    }

    HoldingForm of(UUID whom) {
        return new HoldingForm(whom.toString(), beside, from, to, basis);
    }

    boolean main() {
        return beside.isEmpty();
    }
}
