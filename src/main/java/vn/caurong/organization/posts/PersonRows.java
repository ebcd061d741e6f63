package vn.caurong.organization.posts;

import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;

/** Writes rows of people, when the rules allow what stands there. */
@Repository
record PersonRows(JdbcClient jdbc) {
    UUID insert(UUID agency, PersonForm form) {
        PersonRules.mayBe(form).orThrow();
        UUID id = Ids.next();
        write(
                form,
                jdbc.sql("insert into organization.person (id, name, code, agency) values (?, ?, nullif(?, ''), ?)")
                        .params(id, form.name(), form.code(), agency));
        return id;
    }

    void update(UUID person, PersonForm form) {
        PersonRules.mayBe(form).orThrow();
        write(
                form,
                jdbc.sql("update organization.person set name = ?, code = nullif(?, '') where id = ?")
                        .params(form.name(), form.code(), person));
    }

    private static void write(PersonForm form, JdbcClient.StatementSpec statement) {
        try {
            statement.update();
        } catch (DuplicateKeyException taken) {
            throw new RefusalException("organization.refused.personCodeTaken", form.code());
        }
    }
}
