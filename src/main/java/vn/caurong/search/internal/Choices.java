package vn.caurong.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caurong.search.Searchable;

/**
 * Filters beside the results. Each counts what is found with it and the filters of the other sorts,
 * so that a count is the list behind it; where there are too many hits to count, none is said.
 *
 * @param hits of the words alone
 * @param counted true when these are all
 */
record Choices(List<Hit> hits, boolean counted, Narrowing chosen, Addresses addresses) {
    private static final int MOST = 8;

    List<ChoiceRow> kinds(List<Searchable> known) {
        Narrowing others = new Narrowing(null, chosen.year(), chosen.party());
        List<ChoiceRow> rows = new ArrayList<>();
        rows.add(row("search.kind.all", "", others, chosen.kind() == null));
        for (Searchable kind : known) {
            var narrowing = new Narrowing(kind.kind(), chosen.year(), chosen.party());
            rows.add(row(kind.nameKey(), "", narrowing, kind.kind().equals(chosen.kind())));
        }
        return rows;
    }

    List<ChoiceRow> years() {
        Narrowing others = new Narrowing(chosen.kind(), null, chosen.party());
        List<ChoiceRow> rows = new ArrayList<>();
        rows.add(row("search.year.all", "", others, chosen.year() == null));
        values(others, hit -> hit.day().getYear(), chosen.year()).stream()
                .sorted(Comparator.reverseOrder())
                .forEach(year -> rows.add(row(
                        "",
                        year.toString(),
                        new Narrowing(chosen.kind(), year, chosen.party()),
                        year.equals(chosen.year()))));
        return rows;
    }

    List<ChoiceRow> parties() {
        Narrowing others = new Narrowing(chosen.kind(), chosen.year(), null);
        List<ChoiceRow> rows = new ArrayList<>();
        rows.add(row("search.party.all", "", others, chosen.party() == null));
        values(others, Hit::party, chosen.party())
                .forEach(party -> rows.add(row(
                        "", party, new Narrowing(chosen.kind(), chosen.year(), party), party.equals(chosen.party()))));
        return rows;
    }

    /** The most frequent, the chosen one always among them. */
    private <T> List<T> values(Narrowing others, Function<Hit, T> value, @Nullable T here) {
        Map<T, Long> counts = hits.stream()
                .filter(others::has)
                .map(value)
                .filter(known -> !known.toString().isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        List<T> most = counts.entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue().reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(ArrayList::new));
        if (here != null && most.stream().noneMatch(known -> Objects.equals(known, here))) {
            most.add(here);
        }
        return most;
    }

    private ChoiceRow row(String key, String label, Narrowing narrowing, boolean here) {
        @Nullable Long count = counted ? hits.stream().filter(narrowing::has).count() : null;
        return new ChoiceRow(key, label, addresses.of(narrowing), count, here);
    }
}
