package vn.caurong.whole;

import java.util.Map;
import java.util.UUID;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;

/** A change and an end of units, both to come. */
final class Planned {
    private Planned() {}

    static Map<String, String> of(TestAgency agency, Actor admin) {
        UUID changing = unit(agency, "Phòng Sắp Đổi", "[2020-01-01,)");
        UUID ending = unit(agency, "Phòng Sắp Hết", "[2020-01-01,2035-01-01)");
        UUID change = UUID.randomUUID();
        agency.jdbc().sql("""
                        insert into organization.unit_change
                          (id, unit, day, parent, name, short_name, notation, place, basis)
                        values (?, ?, '2035-01-01', ?, 'Phòng Đã Đổi', 'Phòng Đã Đổi', 'DD', 'Đà Nẵng', 'QĐ 7')\
                        """).params(change, changing, agency.id()).update();
        agency.jdbc()
                .sql("""
                        insert into organization.unit_ending (id, unit, kind, day, basis, person, post, at)
                        values (?, ?, 'DISSOLVED', '2035-01-01', 'QĐ 8', ?, ?, now())\
                        """)
                .params(UUID.randomUUID(), ending, admin.person(), admin.post())
                .update();
        return Map.of("change", change.toString(), "ended", ending.toString());
    }

    private static UUID unit(TestAgency agency, String name, String during) {
        UUID id = UUID.randomUUID();
        agency.jdbc()
                .sql("""
                        insert into organization.unit (id, parent, agency, name, short_name, notation, place, during)
                        values (?, ?, ?, ?, ?, 'SD', 'Đà Nẵng', ?::daterange)\
                        """)
                .params(id, agency.id(), agency.id(), name, name, during)
                .update();
        return id;
    }
}
