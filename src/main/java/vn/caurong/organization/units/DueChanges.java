package vn.caurong.organization.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes whose day has come: put into the unit, what held before is kept. */
@Repository
record DueChanges(JdbcClient jdbc) {
    /** Ids of changes whose day has come, in order. */
    List<UUID> due(LocalDate today) {
        return jdbc.sql("""
                        select id from organization.unit_change
                        where before is null and withdrawn_at is null and day <= ? order by day, id\
                        """)
                .param(today)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /**
     * @return the unit, empty when the change was put in before
     */
    Optional<UUID> apply(UUID change) {
        return jdbc.sql("""
            with old as (
              select u.* from organization.unit u
              join organization.unit_change c on c.unit = u.id
              where c.id = :id and c.before is null and c.withdrawn_at is null for update),
            kept as (
              update organization.unit_change c
              set before = jsonb_build_object('parent', old.parent, 'name', old.name,
                'short_name', old.short_name, 'notation', old.notation, 'place', old.place)
              from old where c.id = :id returning c.*)
            update organization.unit u
            set parent = kept.parent, name = kept.name, short_name = kept.short_name,
              notation = kept.notation, place = kept.place
            from kept where u.id = kept.unit returning u.id\
            """).param("id", change).query(UUID.class).optional();
    }
}
