package vn.caurong.documents.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caurong.organization.Unit;

class GroupLineTests {
    private final Unit city = unit("Ủy ban nhân dân thành phố", null);
    private final Unit health = unit("Sở Y tế", city);
    private final Unit district = unit("Ủy ban nhân dân quận Hải Châu", city);
    private final Unit ward = unit("Ủy ban nhân dân phường Thạch Thang", district);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các sở, ban, ngành | Các sở, ban, ngành | ",
                "Các sở, ban, ngành (trừ Sở Y tế) | Các sở, ban, ngành | Sở Y tế",
                "Các sở, ban, ngành (Trừ Sở Y tế, Sở Nội vụ) | Các sở, ban, ngành | Sở Y tế/Sở Nội vụ",
                "UBND các quận ( trừ Sở Văn hóa, Thể thao; Sở Y tế ) | UBND các quận | Sở Văn hóa, Thể thao/Sở Y tế",
                "Sở Thông tin (để báo cáo) | Sở Thông tin (để báo cáo) | ",
            })
    void exceptionsAreReadAsTheyStandOnPaper(String line, String name, @Nullable String except) {
        assertThat(GroupLine.of(line))
                .isEqualTo(new GroupLine(name, except == null ? List.of() : List.of(except.split("/"))));
    }

    @Test
    void aRuleTakesInALevelAndTheNamesItSays() {
        var departments = new Group(UUID.randomUUID(), "Các sở", city.id(), 1, List.of("Sở"));
        var wards = new Group(UUID.randomUUID(), "Các phường", city.id(), 2, List.of());
        assertThat(taken(departments)).containsExactly(health);
        assertThat(taken(wards)).containsExactly(ward);
        assertThat(taken(new Group(UUID.randomUUID(), "Theo danh sách", null, 1, List.of())))
                .isEmpty();
    }

    private List<Unit> taken(Group group) {
        Map<UUID, Unit> all =
                Stream.of(city, health, district, ward).collect(Collectors.toMap(Unit::id, Function.identity()));
        return all.values().stream().filter(unit -> group.takes(unit, all)).toList();
    }

    private static Unit unit(String name, @Nullable Unit above) {
        UUID id = UUID.randomUUID();
        UUID parent = above == null ? null : above.id();
        return new Unit(id, parent, id, name, name, "X", null, "Đà Nẵng", LocalDate.of(2020, 1, 1), null);
    }
}
