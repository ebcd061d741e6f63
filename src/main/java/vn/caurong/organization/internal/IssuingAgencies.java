package vn.caurong.organization.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;

/** Which agency issues under a name. */
@Repository
record IssuingAgencies(JdbcClient jdbc) {
    /**
     * @throws NotVisibleException when there is no such name
     */
    UUID of(UUID name) {
        return jdbc.sql("select agency from organization.issuing_name where id = ?")
                .param(name)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject("issuing-name", name)));
    }
}
