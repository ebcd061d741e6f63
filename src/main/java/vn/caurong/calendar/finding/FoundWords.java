package vn.caurong.calendar.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.entries.EntryState;
import vn.caurong.calendar.entries.FormerNames;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.search.SearchEntry;

/** What an entry is called by: its words, its day, where it is, and everyone it names. */
@Component
record FoundWords(Organization organization, FormerNames former, Clock clock) {
    SearchEntry entry(ResultSet row) throws SQLException {
        EntryState state = EntryState.valueOf(row.getString("state"));
        LocalDate day = Vietnam.date(row.getTimestamp("starts").toInstant());
        String where = row.getString("place") + " " + row.getString("room") + " " + row.getString("sites");
        return new SearchEntry(
                row.getString("words"),
                "",
                organization.unit(row.getObject("unit", UUID.class)).shortName(),
                state.nameKey(),
                ("cr-state cr-state-" + state.tone()).replaceAll(" cr-state-$", ""),
                0,
                day,
                Vietnam.write(day) + " " + where + " " + named(row),
                row.getString("notes"));
    }

    private String named(ResultSet row) throws SQLException {
        Map<UUID, String> names = new HashMap<>();
        UUID agency = row.getObject("agency", UUID.class);
        LocalDate today = Vietnam.today(clock);
        organization.unitsOf(agency, today).forEach(unit -> names.put(unit.id(), unit.name()));
        organization.postsOf(agency, today).forEach(post -> {
            String holder = Objects.requireNonNullElse(post.holderName(), "");
            names.put(post.id(), post.title() + " " + holder);
            if (post.holder() != null) {
                names.put(post.holder(), holder);
            }
        });
        List<UUID> named = Arrays.stream((Object[]) row.getArray("named").getArray())
                .flatMap(id -> Stream.ofNullable((UUID) id))
                .toList();
        names.putAll(
                former.of(named.stream().filter(id -> !names.containsKey(id)).toList()));
        Stream<String> known = named.stream().map(id -> names.getOrDefault(id, ""));
        Stream<String> others = Arrays.stream((String[]) row.getArray("others").getArray());
        return Stream.concat(known, others).distinct().collect(Collectors.joining(" "));
    }
}
