package vn.caurong.documents.recipients;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Vietnam;
import vn.caurong.search.Folding;

/** The address book of an agency for recipients without a code; dated, nothing is lost. */
@Repository
record Addresses(JdbcClient jdbc, EndedAddresses ended, Clock clock) {
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
        ended.named(agency, key(name), today());
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

    /** False when the agency has no such row today. */
    boolean end(UUID agency, UUID id) {
        return ended.one(agency, id, today());
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }
}
