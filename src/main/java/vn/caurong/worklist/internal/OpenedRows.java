package vn.caurong.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.organization.Organization;
import vn.caurong.worklist.internal.ItemNotices.OpenedRow;

/** Items still open, with whether they waited for the same assignee before. */
@Repository
class OpenedRows {
    private final JdbcClient jdbc;
    private final Organization organization;

    OpenedRows(JdbcClient jdbc, @Lazy Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    List<OpenedRow> open(Collection<UUID> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        List<Read> rows = jdbc.sql("""
                        select i.*, false as read, false as snoozed, false as reached,
                            (select extract(epoch from i.opened_at - max(p.closed_at)) from worklist.item p
                                where p.subject_kind = i.subject_kind and p.subject_id = i.subject_id
                                    and p.duty = i.duty and p.closed_at is not null
                                    and coalesce(p.post, p.person) = coalesce(i.post, i.person)) as before
                        from worklist.item i where i.id = any(:items::uuid[]) and i.closed_at is null
                        """)
                .param("items", items.stream().map(UUID::toString).toArray(String[]::new))
                .query(OpenedRows::read)
                .list();
        Map<UUID, String> names = names(rows);
        return rows.stream()
                .map(row -> new OpenedRow(row.item(), row.by(), row.before(), told(row, names)))
                .toList();
    }

    private static @Nullable String told(Read row, Map<UUID, String> names) {
        UUID by = row.item().toldBy();
        return by == null ? null : names.getOrDefault(by, "");
    }

    private Map<UUID, String> names(List<Read> rows) {
        Set<UUID> people = new HashSet<>();
        for (Read row : rows) {
            if (row.item().toldBy() != null) {
                people.add(row.item().toldBy());
            }
        }
        return people.isEmpty() ? Map.of() : organization.names(people);
    }

    private static Read read(ResultSet row, int n) throws SQLException {
        var before = row.getBigDecimal("before");
        return new Read(
                OpenRow.of(row, n),
                row.getObject("opened_by", UUID.class),
                before == null
                        ? null
                        : Duration.ofMillis(before.movePointRight(3).longValue()));
    }

    private record Read(
            OpenRow item, @Nullable UUID by, @Nullable Duration before) {}
}
