package vn.caurong.organization.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caurong.organization.Unit;
import vn.caurong.organization.administration.AgencyGroups.Branch;

/** A committee is an agency that works as a collective (NĐ 30/2020 Đ13.2), whatever it is called. */
class AgencyGroupsTests {
    private final Unit city = agency("Ủy ban nhân dân thành phố", null);
    private final Unit department = agency("Sở Y tế", city);
    private final Unit centre = agency("Trung tâm Y tế", department);
    private final Unit district = agency("Ủy ban nhân dân quận Hải Châu", city);
    private final Unit ward = agency("Ủy ban nhân dân phường Thạch Thang", district);
    private final List<Unit> all = List.of(city, department, centre, district, ward);

    @Test
    void wardsStandUnderTheirDistrictAndDepartmentsApart() {
        var groups = AgencyGroups.of(all, Set.of(city.id(), district.id(), ward.id()));
        assertThat(groups.top()).containsExactly(city);
        assertThat(groups.departments()).containsExactly(new Branch(department, List.of(centre)));
        assertThat(groups.committees()).containsExactly(new Branch(district, List.of(ward)));
    }

    @Test
    void whoManagesOneAgencySeesItAtTheTop() {
        var groups = AgencyGroups.of(List.of(ward), Set.of(ward.id()));
        assertThat(groups.top()).containsExactly(ward);
        assertThat(groups.departments()).isEmpty();
        assertThat(groups.committees()).isEmpty();
    }

    @Test
    void namesAreFoundWithoutMarksByShortFormsLettersAndCode() {
        assertThat(found("ubnd quan hai")).containsExactly(district);
        assertThat(found("thach thang")).containsExactly(ward);
        assertThat(found("KH")).isEmpty();
    }

    private List<Unit> found(String words) {
        return new OverviewPage(words, all, AgencyGroups.of(all, Set.of()), List.of(), List.of()).found();
    }

    private static Unit agency(String name, @Nullable Unit above) {
        UUID id = UUID.randomUUID();
        UUID parent = above == null ? null : above.id();
        return new Unit(id, parent, id, name, "Tên ngắn", "CQ", null, "Đà Nẵng", LocalDate.of(2020, 1, 1), null);
    }
}
