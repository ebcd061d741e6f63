package vn.caurong.organization.posts;

import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;

/** A person enters the books of an agency, or what stands there is put right. */
@Component
public class EnteringPeople {
    private final Administration administration;
    private final Journal journal;
    private final JdbcClient jdbc;

    EnteringPeople(Administration administration, Journal journal, JdbcClient jdbc) {
        this.administration = administration;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    @Transactional
    public UUID enter(UUID agency, PersonForm form, Actor by) {
        administration.require(agency, by);
        UUID id = insert(agency, form);
        tell("organization.person-entered", agency, id, by);
        return id;
    }

    /** The first administrator of an empty program, whom nobody enters. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID first(UUID agency, PersonForm form) {
        return insert(agency, form);
    }

    private UUID insert(UUID agency, PersonForm form) {
        PersonRules.mayBe(form).orThrow();
        UUID id = Ids.next();
        write(
                form,
                jdbc.sql("insert into organization.person (id, name, code, agency) values (?, ?, nullif(?, ''), ?)")
                        .params(id, form.name(), form.code(), agency));
        return id;
    }

    @Transactional
    public void correct(UUID person, PersonForm form, Actor by) {
        UUID agency = administration.requirePerson(person, by);
        PersonRules.mayBe(form).orThrow();
        write(
                form,
                jdbc.sql("update organization.person set name = ?, code = nullif(?, '') where id = ?")
                        .params(form.name(), form.code(), person));
        tell("organization.person-corrected", agency, person, by);
    }

    private static void write(PersonForm form, JdbcClient.StatementSpec statement) {
        try {
            statement.update();
        } catch (DuplicateKeyException taken) {
            throw new RefusalException("organization.refused.personCodeTaken", form.code());
        }
    }

    /** The name itself never stands in the journal: personal data is there by reference. */
    private void tell(String act, UUID agency, UUID person, Actor by) {
        journal.record(new Entry(agency, act, new Subject("person", person), by, Map.of(), null));
    }
}
