package vn.caurong.exchange.administration;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.exchange.partners.ReachedName;
import vn.caurong.kernel.Slice;

/** Rows of agencies reached through partners. */
@Repository
record ReachRows(JdbcClient jdbc) {
    static final int PAGE = 50;

    private static final String SELECT = """
            select id, partner, code, name, agency is not null as inside,
                lower(during) as "from", upper(during) - 1 as "to"
            from exchange.reach
            """;

    Slice<ReachRow> of(UUID partner, ReachSearch asked, LocalDate day) {
        List<ReachRow> rows = jdbc.sql(SELECT + """
                        where partner = :partner and coalesce(upper(during) <= :day, false) = :past
                          and (strpos(folded, :folded) > 0 or strpos(code, :code) > 0)
                          and (:after::uuid is null or (folded, id) >
                            (select a.folded, a.id from exchange.reach a where a.id = :after::uuid))
                        order by folded, id limit :most
                        """)
                .param("partner", partner)
                .param("day", day)
                .param("past", asked.over())
                .param("folded", ReachedName.folded(asked.q()))
                .param("code", asked.q().toUpperCase(Locale.ROOT))
                .param("after", asked.afterRow(), Types.OTHER)
                .param("most", PAGE + 1)
                .query(DataClassRowMapper.newInstance(ReachRow.class))
                .list();
        return Slice.of(rows, PAGE, row -> row.id().toString());
    }

    Optional<ReachRow> one(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(DataClassRowMapper.newInstance(ReachRow.class))
                .optional();
    }

    /**
     * @param agency the agency of the tree it is, null when it is none
     * @return false when somebody reaches it on one of the days
     */
    boolean add(ReachRow row, @Nullable UUID agency) {
        return jdbc.sql("""
                                insert into exchange.reach (id, partner, agency, code, name, folded, during)
                                values (:id, :partner, :agency, :code, :name, :folded,
                                    daterange(:from, :to::date, '[]'))
                                on conflict do nothing
                                """)
                        .param("id", row.id())
                        .param("partner", row.partner())
                        .param("agency", agency, Types.OTHER)
                        .param("code", row.code())
                        .param("name", row.name())
                        .param("folded", ReachedName.folded(row.name()))
                        .param("from", row.from())
                        .param("to", row.to(), Types.DATE)
                        .update()
                > 0;
    }

    /** Names of partners that reach such an agency on one of the days. */
    List<String> alsoBy(ReachRow row) {
        return jdbc.sql("""
                        select distinct p.name from exchange.reach r join exchange.partner p on p.id = r.partner
                        where (r.code = :code or r.folded = :folded)
                          and r.during && daterange(:from, :to::date, '[]')
                        """)
                .param("code", row.code())
                .param("folded", ReachedName.folded(row.name()))
                .param("from", row.from())
                .param("to", row.to(), Types.DATE)
                .query((found, n) -> found.getString(1))
                .list();
    }

    void end(UUID id, LocalDate last) {
        jdbc.sql("update exchange.reach set during = daterange(lower(during), ?, '[]') where id = ?")
                .params(last, id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from exchange.reach where id = ?").param(id).update();
    }
}
