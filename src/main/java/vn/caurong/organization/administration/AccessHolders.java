package vn.caurong.organization.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.organization.Administration.Held;

/** Everything that gives access to an agency's work on a day, in one statement. */
@Repository
public class AccessHolders {
    private final JdbcClient jdbc;

    AccessHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Held> of(UUID agency, LocalDate day) {
        return jdbc.sql(HoldersQuery.TEXT)
                .param("agency", agency)
                .param("day", day)
                .query(HeldReading::row)
                .list();
    }
}
