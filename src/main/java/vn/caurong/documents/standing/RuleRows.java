package vn.caurong.documents.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;

/** Rows of standing rules. */
@Repository
record RuleRows(JdbcClient jdbc) {
    List<RuleRow> of(UUID agency) {
        return jdbc.sql("""
                        select * from documents.standing_rule where agency = ?
                        order by valid_to desc nulls first, valid_from desc, id limit 200\
                        """)
                .param(agency)
                .query(new SimplePropertyRowMapper<>(RuleRow.class))
                .list();
    }

    RuleRow one(UUID id) {
        return jdbc.sql("select * from documents.standing_rule where id = ?")
                .param(id)
                .query(new SimplePropertyRowMapper<>(RuleRow.class))
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject("standing-rule", id)));
    }

    void insert(UUID id, UUID agency, RuleForm form, LocalDate from) {
        boolean unit = form.to().startsWith("unit:");
        String target = form.to().substring("unit:".length()); // post: is as long
        jdbc.sql("""
                        insert into documents.standing_rule
                          (id, agency, sender, type_code, lead_unit, to_post, working_days, basis, valid_from)
                        values (?, ?, nullif(?, '')::uuid, nullif(?, ''), nullif(?, '')::uuid,
                          nullif(?, '')::uuid, nullif(?, '')::int, ?, ?)\
                        """)
                .params(
                        id,
                        agency,
                        form.sender(),
                        form.type(),
                        unit ? target : "",
                        unit ? "" : target,
                        form.days(),
                        form.basis(),
                        from)
                .update();
    }

    void end(UUID id, LocalDate last) {
        jdbc.sql("update documents.standing_rule set valid_to = ? where id = ?")
                .params(last, id)
                .update();
    }
}
