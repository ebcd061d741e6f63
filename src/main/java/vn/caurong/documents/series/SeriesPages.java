package vn.caurong.documents.series;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.series.SeriesRows.Taken;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Organization;

/** Puts the page of an agency's series together. */
@Component
record SeriesPages(Administration administration, Organization organization, SeriesRows rows, Clock clock) {
    SeriesPage of(UUID agency, Actor by) {
        administration.require(agency, by);
        LocalDate today = Vietnam.today(clock);
        var names = new LinkedHashMap<UUID, String>();
        names.put(agency, organization.unit(agency).name());
        organization.issuingNames(agency, today).forEach(name -> names.put(name.id(), name.name()));
        List<Taken> taken = rows.of(names.keySet());
        return new SeriesPage(
                organization.unit(agency),
                today.getYear(),
                taken.stream().map(row -> row(row, names, agency)).toList(),
                open(taken, names, agency, today.getYear()));
    }

    private static SeriesRow row(Taken row, Map<UUID, String> names, UUID agency) {
        return new SeriesRow(
                row.owner(),
                names.getOrDefault(row.owner(), ""),
                row.owner().equals(agency),
                row.group(),
                row.year(),
                row.lastNumber(),
                row.lastDay());
    }

    private static List<SeriesRow> open(List<Taken> taken, Map<UUID, String> names, UUID agency, int year) {
        return names.entrySet().stream()
                .filter(name -> taken.stream()
                        .noneMatch(row -> row.owner().equals(name.getKey())
                                && row.year() == year
                                && row.group().isEmpty()))
                .map(name -> new SeriesRow(
                        name.getKey(), name.getValue(), name.getKey().equals(agency), "", year, 0, null))
                .toList();
    }
}
