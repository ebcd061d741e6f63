package vn.caurong.organization.units;

import org.jspecify.annotations.Nullable;
import vn.caurong.organization.administration.Typed;

/**
 * What is typed of a unit.
 *
 * @param parent the unit above, by id, letters or name; empty directly under the agency
 * @param from first day, as typed
 */
public record UnitForm(
        String name, String shortName, String notation, String place, String parent, String from, String basis) {
    public UnitForm(
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String notation,
            @Nullable String place,
            @Nullable String parent,
            @Nullable String from,
            @Nullable String basis) {
        this.name = Typed.line(name);
        this.shortName = Typed.line(shortName).isEmpty() ? this.name : Typed.line(shortName);
        this.notation = Typed.line(notation);
        this.place = Typed.line(place);
        this.parent = Typed.line(parent);
        this.from = Typed.line(from);
        this.basis = Typed.line(basis);
    }
}
