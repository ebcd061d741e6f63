package vn.caurong.documents.recipients;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Vietnam;
import vn.caurong.search.Folding;

/** The address book of an agency for recipients without a code; dated, nothing is lost. */
@Repository
record Addresses(JdbcClient jdbc, Clock clock) {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static String key(String name) {
        return SPACES.matcher(Folding.fold(name)).replaceAll(" ").strip();
    }

    Optional<String> of(UUID agency, String name) {
        return jdbc.sql("""
                        select address from documents.outside_address
                        where agency = :agency and folded = :folded and during @> :day
                        """)
                .param("agency", agency)
                .param("folded", key(name))
                .param("day", today())
                .query(String.class)
                .optional();
    }

    /** Those of today, by name. */
    List<Address> all(UUID agency) {
        return jdbc.sql("""
                        select id, name, address from documents.outside_address
                        where agency = :agency and during @> :day order by name collate "vi-x-icu" limit 1000
                        """)
                .param("agency", agency)
                .param("day", today())
                .query(DataClassRowMapper.newInstance(Address.class))
                .list();
    }

    /** From today on; the one that held before ends. */
    void enter(UUID agency, String name, String address) {
        endNamed(agency, key(name));
        jdbc.sql("""
                        insert into documents.outside_address (id, agency, name, folded, address, during)
                        values (:id, :agency, :name, :folded, :address, daterange(:day, null))
                        """)
                .param("id", Ids.next())
                .param("agency", agency)
                .param("name", name)
                .param("folded", key(name))
                .param("address", address)
                .param("day", today())
                .update();
    }

    private void endNamed(UUID agency, String folded) {
        end("agency = :agency and folded = :folded and :id::uuid is null", agency, folded, null);
    }

    /** False when the agency has no such row today. */
    boolean end(UUID agency, UUID id) {
        return end("agency = :agency and id = :id and :folded::text is null", agency, null, id) == 1;
    }

    /** What began today is taken away, what began earlier ends yesterday. */
    private int end(String which, UUID agency, @Nullable String folded, @Nullable UUID id) {
        int gone = run(
                "delete from documents.outside_address where lower(during) = :day and " + which, agency, folded, id);
        int ended = run(
                "update documents.outside_address set during = daterange(lower(during), :day)"
                        + " where during @> :day and " + which,
                agency,
                folded,
                id);
        return gone + ended;
    }

    private int run(String sql, UUID agency, @Nullable String folded, @Nullable UUID id) {
        return jdbc.sql(sql)
                .param("agency", agency)
                .param("folded", folded, Types.VARCHAR)
                .param("id", id, Types.OTHER)
                .param("day", today())
                .update();
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }
}
