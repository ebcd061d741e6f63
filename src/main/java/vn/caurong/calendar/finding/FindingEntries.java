package vn.caurong.calendar.finding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.search.SearchEntry;
import vn.caurong.search.Searchable;

/** Entries as search reads them; who finds one is whoever may open it. */
@Component
record FindingEntries(JdbcClient jdbc, FoundWords words) implements Searchable {
    @Override
    public String kind() {
        return "calendar";
    }

    @Override
    public String base() {
        return "/calendar/entries/";
    }

    @Override
    public String icon() {
        return "calendar-event";
    }

    @Override
    public String nameKey() {
        return "calendar.name";
    }

    @Override
    public Optional<SearchEntry> read(UUID id) {
        return jdbc.sql("""
                        select e.words, e.state, e.starts, e.unit, e.place, e.sites, e.notes, coalesce(r.name, '') as room,
                            array(select a.words from calendar.attendee a
                                where a.entry = e.id and a.kind = 'TEXT' order by a.position) as others,
                            array(select a.ref from calendar.attendee a
                                where a.entry = e.id and a.kind <> 'TEXT' order by a.position)
                                || e.chair || e.stand_in || e.preparing as named, e.agency
                        from calendar.entry e left join calendar.resource r on r.id = e.room where e.id = ?
                        """).param(id).query((row, n) -> words.entry(row)).optional();
    }

    @Override
    public List<UUID> ids(@Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select id from calendar.entry
                        where :after::uuid is null or id > :after::uuid order by id limit :limit
                        """)
                .param("after", after, java.sql.Types.OTHER)
                .param("limit", limit)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
