package vn.caurong.documents.recipients;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;

/** Statements on lines of the actor's agency, of documents the actor may see. */
@Component
record PostalStatements(JdbcClient jdbc, Access access) {
    static final String VISIBLE = """
             and exists (select 1 from access.visible v where v.subject_kind = 'outgoing'
                and v.subject_id = p.outgoing and v.principal = any(:principals))
            """;

    JdbcClient.StatementSpec mine(String sql, Actor actor) {
        return jdbc.sql(sql).param("agency", actor.agency()).param("principals", access.principals(actor));
    }
}
