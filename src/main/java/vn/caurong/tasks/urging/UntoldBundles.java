package vn.caurong.tasks.urging;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Ids;

/**
 * What is found for one person is one bundle until its notice is told, however many slices find it. It is kept with what
 * is found, so that a run that ends before leaves the notice to the next.
 */
@Repository
record UntoldBundles(JdbcClient jdbc) {
    /** Whoever runs besides waits for the row, and has the same bundle or one that is told later. */
    private static final String BEGIN = """
            insert into tasks.urging_untold (bundle, agency, working, person)
            select b.bundle, :agency, :working, b.person
            from unnest(:bundles::uuid[], :people::uuid[]) b (bundle, person) order by b.person
            on conflict (agency, working, person) do update set working = excluded.working
            returning person, bundle
            """;

    private static final String TAKE = """
            delete from tasks.urging_untold where bundle in (
                select bundle from tasks.urging_untold where agency = :agency and (:working or not working)
                order by person for update)
            returning bundle, person
            """;

    /** A bundle whose notice is told now. */
    record Bundle(UUID id, UUID person) {}

    /** Agencies where a run ended before it had told. */
    List<UUID> agencies() {
        return jdbc.sql("select distinct agency from tasks.urging_untold")
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /**
     * The bundle of each of these people. In the caller's transaction.
     *
     * @param working whether it is working time
     */
    Map<UUID, UUID> of(UUID agency, boolean working, Collection<UUID> people) {
        Map<UUID, UUID> bundles = new HashMap<>();
        List<UUID> each = people.stream().distinct().toList();
        jdbc.sql(BEGIN)
                .param("agency", agency)
                .param("working", working)
                .param("bundles", each.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .param("people", each.toArray(UUID[]::new))
                .query(row -> {
                    bundles.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                });
        return bundles;
    }

    /** Those that may be told now, which from then on are: outside working time only what was found outside it. */
    List<Bundle> take(UUID agency, boolean working) {
        return jdbc.sql(TAKE)
                .param("agency", agency)
                .param("working", working)
                .query((row, n) -> new Bundle(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }
}
