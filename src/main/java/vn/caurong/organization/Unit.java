package vn.caurong.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency (cơ quan, {@code agency == id}) or a unit (đơn vị) inside one, as it stands between two
 * dates.
 *
 * @param parent the unit above; for an agency the agency above it, null at the top
 * @param agency the agency it belongs to, itself for an agency
 * @param name in full, as on paper: {@code Sở Thông tin và Truyền thông}
 * @param shortName where room is small: {@code Sở TT&TT}
 * @param notation its letters in document notations: {@code STTTT}, {@code CNTT}
 * @param code organ identifier (QCVN 102:2016 or QĐ 20/2020), null for units without one
 * @param place the place written on its documents (NĐ 30/2020 PL I.II.4), {@code Đà Nẵng}
 * @param to last day, null while open
 */
public record Unit(
        UUID id,
        @Nullable UUID parent,
        UUID agency,
        String name,
        String shortName,
        String notation,
        @Nullable String code,
        String place,
        LocalDate from,
        @Nullable LocalDate to) {
    public boolean isAgency() {
        return agency.equals(id);
    }
}
