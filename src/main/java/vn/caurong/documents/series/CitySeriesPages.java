package vn.caurong.documents.series;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.documents.register.NumberSeries;
import vn.caurong.documents.series.CitySeriesRows.Found;
import vn.caurong.documents.series.SeriesRows.Taken;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;
import vn.caurong.search.Folding;

/** Puts the page of all agencies' series together: agencies by name, arrivals before what is sent. */
@Component
record CitySeriesPages(
        Administration administration,
        Organization organization,
        CitySeriesRows rows,
        NumberSeries series,
        Clock clock) {
    static final int PAGE = 50;

    /** Whose series it is. */
    private record Owner(Unit agency, String name) {}

    CitySeriesPage of(CitySeriesAsked asked, Actor by) {
        int now = Vietnam.today(clock).getYear();
        int year = asked.yearOr(now);
        Map<UUID, Owner> owners = owners(found(asked.q(), by));
        List<UUID> ids = List.copyOf(owners.keySet());
        List<Found> found = rows.of(ids, year, asked.afterRow(), PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Found> shown = more ? found.subList(0, PAGE) : found;
        return new CitySeriesPage(
                asked,
                year,
                years(ids, now, year),
                shown.stream().map(row -> row(row.taken(), owners)).toList(),
                more ? shown.getLast().id().toString() : null);
    }

    /** Agencies whose name or identifier holds every word, with or without marks. */
    private List<Unit> found(String words, Actor by) {
        String[] wanted = Folding.fold(words).split(" ", -1);
        return administration.agencies(by).stream()
                .filter(agency -> Arrays.stream(wanted).allMatch(folded(agency)::contains))
                .toList();
    }

    private static String folded(Unit agency) {
        return Folding.fold(agency.name() + " " + agency.shortName() + " " + Objects.toString(agency.code(), ""));
    }

    private Map<UUID, Owner> owners(List<Unit> agencies) {
        Map<UUID, List<IssuingName>> names =
                organization.issuingNames(agencies.stream().map(Unit::id).toList()).stream()
                        .collect(Collectors.groupingBy(IssuingName::agency));
        var owners = new LinkedHashMap<UUID, Owner>();
        for (Unit agency : agencies) {
            owners.put(agency.id(), new Owner(agency, agency.name()));
            names.getOrDefault(agency.id(), List.of())
                    .forEach(name -> owners.put(name.id(), new Owner(agency, name.name())));
        }
        return owners;
    }

    private List<Integer> years(List<UUID> owners, int now, int shown) {
        return Stream.concat(Stream.of(now, shown), series.years(owners).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static CitySeriesRow row(Taken taken, Map<UUID, Owner> owners) {
        Owner owner = Objects.requireNonNull(owners.get(taken.owner()));
        Unit agency = owner.agency();
        boolean incoming = taken.owner().equals(agency.id());
        var row = new SeriesRow(
                taken.owner(),
                owner.name(),
                incoming,
                taken.group(),
                taken.year(),
                taken.lastNumber(),
                taken.lastDay());
        return new CitySeriesRow(agency.id(), agency.name(), row);
    }
}
