package vn.caurong.signatures.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caurong.organization.Organization;
import vn.caurong.signatures.Keys.Keeper;
import vn.caurong.signatures.Keys.Key;

/** Reads what is told of a key from its row, with whoever keeps it now. */
@Component
class KeyFacts {
    static final String SELECT = """
            select k.*, c.keeper from signatures.key k
            left join signatures.custody c on c.key = k.id and c.taken_at is not null and c.ended_at is null
            """;

    private final Organization organization;

    KeyFacts(@Lazy Organization organization) {
        this.organization = organization;
    }

    Key of(ResultSet row) throws SQLException {
        return new Key(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("issuer"),
                row.getTimestamp("valid_from").toInstant(),
                row.getTimestamp("valid_to").toInstant(),
                row.getBoolean("demo"),
                row.getTimestamp("locked_at") != null,
                keeper(row.getObject("keeper", UUID.class)));
    }

    private @Nullable Keeper keeper(@Nullable UUID person) {
        return person == null
                ? null
                : new Keeper(person, organization.names(List.of(person)).getOrDefault(person, ""));
    }
}
