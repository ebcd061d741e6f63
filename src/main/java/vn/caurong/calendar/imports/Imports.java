package vn.caurong.calendar.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caurong.calendar.ics.IcsContent;
import vn.caurong.calendar.ics.ReadEvent;

/** Rows of files read in. */
@Repository
record Imports(JdbcClient jdbc, Clock clock) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<List<ReadEvent>> EVENTS = new TypeReference<>() {};
    private static final TypeReference<List<IcsContent.Refused>> REFUSED = new TypeReference<>() {};

    /** What this person looked at before and never took goes. */
    void keep(UUID id, UUID person, String name, IcsContent content) {
        jdbc.sql("delete from calendar.import where person = ? and taken_at is null")
                .param(person)
                .update();
        jdbc.sql("""
                        insert into calendar.import (id, person, name, at, events, refused)
                        values (?, ?, ?, ?, ?::jsonb, ?::jsonb)
                        """)
                .params(
                        id,
                        person,
                        name,
                        OffsetDateTime.now(clock),
                        JSON.writeValueAsString(content.events()),
                        JSON.writeValueAsString(content.refused()))
                .update();
    }

    Optional<ImportPage> of(UUID id, UUID person) {
        return jdbc.sql("select at, name, events, refused, taken_at from calendar.import where id = ? and person = ?")
                .params(id, person)
                .query((row, n) -> new ImportPage(
                        id,
                        row.getTimestamp("at").toInstant(),
                        row.getString("name"),
                        JSON.readValue(row.getString("events"), EVENTS),
                        JSON.readValue(row.getString("refused"), REFUSED),
                        row.getTimestamp("taken_at") != null,
                        0))
                .optional();
    }

    /** Private words of people: what was looked at before then goes, taken or not. */
    void forget(Instant before) {
        jdbc.sql("delete from calendar.import where at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Its events are in the calendar from now on, and nowhere else. False when it was taken before, or is not this person's. */
    boolean take(UUID id, UUID person) {
        return jdbc.sql(
                                "update calendar.import set taken_at = ?, events = '[]', refused = '[]' where id = ? and person = ? and taken_at is null")
                        .params(OffsetDateTime.now(clock), id, person)
                        .update()
                == 1;
    }
}
