package vn.caurong.tasks.urging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What decides beside a task who is told of it and when: ladders, days off, which posts are held and who stands in.
 * When it changes, the tasks it concerns are looked at again.
 */
@Repository
record Circumstances(JdbcClient jdbc, Looks looks) {
    /** Of one post: who is told is another one, of what that post leads, coordinates or decides. */
    static final String OF_POST = "post:";

    /** A day on which work is not as in every week. */
    static final String DAY = "day:";

    /** The farthest look, and the longest ladder with the longest holidays behind it. */
    private static final int WATCHED = 180;

    private record Known(LocalDate day, Set<String> facts, List<UUID> held) {}

    static LocalDate watched(LocalDate today) {
        return today.plusDays(WATCHED);
    }

    /** In the caller's transaction. What somebody holds is left for the next run, without all that could be had. */
    void follow(UUID agency, LocalDate today, Set<String> facts) {
        Optional<Known> known = known(agency);
        Set<String> changed = known.map(before -> changed(before, today, facts)).orElse(facts);
        List<UUID> before = known.map(Known::held).orElse(List.of());
        boolean same = changed.isEmpty()
                && before.isEmpty()
                && known.isPresent()
                && known.get().day().equals(today);
        if (!same) {
            Set<UUID> held = new HashSet<>(looks.held(agency, before));
            if (!changed.isEmpty()) {
                held.addAll(again(agency, changed));
            }
            keep(agency, new Known(today, facts, List.copyOf(held)));
        }
    }

    /** A day that has passed, or that nobody could look at before, did not change. */
    private static Set<String> changed(Known before, LocalDate today, Set<String> facts) {
        Set<String> changed = new HashSet<>(before.facts());
        changed.removeAll(facts);
        facts.stream().filter(fact -> !before.facts().contains(fact)).forEach(changed::add);
        changed.removeIf(fact -> fact.startsWith(DAY) && !watched(fact, before.day(), today));
        return changed;
    }

    private static boolean watched(String fact, LocalDate before, LocalDate today) {
        LocalDate day = LocalDate.parse(fact.substring(DAY.length()));
        return !day.isBefore(today) && day.isBefore(watched(before));
    }

    private List<UUID> again(UUID agency, Set<String> changed) {
        return changed.stream().allMatch(fact -> fact.startsWith(OF_POST))
                ? looks.again(agency, changed.stream().map(Circumstances::post).collect(Collectors.toSet()))
                : looks.again(agency);
    }

    private static UUID post(String fact) {
        return UUID.fromString(fact.substring(OF_POST.length(), fact.indexOf(':', OF_POST.length())));
    }

    private Optional<Known> known(UUID agency) {
        return jdbc.sql("select day, facts, held from tasks.urging_known where agency = ?")
                .param(agency)
                .query((row, n) -> new Known(
                        row.getObject("day", LocalDate.class),
                        Set.copyOf(
                                Arrays.asList((String[]) row.getArray("facts").getArray())),
                        List.of((UUID[]) row.getArray("held").getArray())))
                .optional();
    }

    private void keep(UUID agency, Known now) {
        jdbc.sql("""
                        insert into tasks.urging_known (agency, day, facts, held) values (:agency, :day, :facts, :held)
                        on conflict (agency) do update
                            set day = excluded.day, facts = excluded.facts, held = excluded.held
                        """)
                .param("agency", agency)
                .param("day", now.day())
                .param("facts", now.facts().stream().sorted().toArray(String[]::new))
                .param("held", now.held().toArray(UUID[]::new))
                .update();
    }
}
