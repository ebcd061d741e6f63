package vn.caurong.organization.administration;

import java.util.Arrays;
import java.util.List;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Unit;

/**
 * @param words looked for, empty for all
 * @param agencies those the reader manages
 * @param groups the same, grouped
 * @param missing years without holidays
 * @param doors ways to what belongs to the whole city
 */
public record OverviewPage(
        String words, List<Unit> agencies, AgencyGroups groups, List<Integer> missing, List<Door> doors) {
    /** Agencies whose name, letters or code hold every word, with or without marks. */
    public List<Unit> found() {
        String[] wanted = Folding.fold(words).split(" ", -1);
        return agencies.stream()
                .filter(agency -> Arrays.stream(wanted).allMatch(folded(agency)::contains))
                .toList();
    }

    /** Name of the agency above, empty at the top. */
    public String above(Unit agency) {
        return agencies.stream()
                .filter(each -> each.id().equals(agency.parent()))
                .findFirst()
                .map(Unit::name)
                .orElse("");
    }

    private static String folded(Unit agency) {
        return Folding.fold(String.join(
                " ", agency.name(), agency.shortName(), agency.notation(), agency.code() == null ? "" : agency.code()));
    }
}
