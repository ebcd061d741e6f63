package vn.caurong.documents.incoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.documents.register.PrintableRegister;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/**
 * Sổ đăng ký văn bản đến (NĐ 30/2020 PL IV.VI). What the reader may not see keeps its line and
 * number; its words are left out.
 */
@Component
record IncomingRegister(JdbcClient jdbc, Access access, Organization organization) implements PrintableRegister {
    private static final String LINES = """
            select r.number, r.day, coalesce(nullif(i.sender_name, ''), '–') as sender_name,
                coalesce(nullif(concat_ws('/', nullif(i.number, ''), nullif(i.notation, '')), ''), '–')
                    as mark, i.issued_on, t.name as type_name, i.subject, i.lead_unit, c.reply_mark,
                (select min(d.at) from documents.incoming_directive d
                 where d.incoming = i.id and d.kind = 'GIVEN') as given_at,
                exists (select 1 from access.visible v where v.subject_kind = 'incoming'
                    and v.subject_id = i.id and v.principal = any(:principals)) as seen
            from documents.incoming_registration r
            join documents.number_series s on s.id = r.series and s.year = :year
            join documents.incoming i on i.id = r.incoming
            left join documents.incoming_completion c on c.incoming = i.id
            left join documents.document_type t on t.code = i.type_code and t.valid_to is null
            where r.agency = :agency
            order by r.number
            """;

    private static final int FETCHED = 500;

    @Override
    public String name() {
        return "incoming";
    }

    @Override
    public List<Column> columns() {
        return Column.of(
                "register.incoming.",
                "arrived:day",
                "number:no",
                "author:by",
                "mark:mark",
                "issued:day",
                "subject:",
                "unit:unit",
                "sent:day",
                "sign:sign",
                "note:note");
    }

    @Override
    public void each(int year, Actor actor, Consumer<Entry> entries) {
        LocalDate end = LocalDate.of(year, 12, 31);
        Map<UUID, String> units =
                organization.unitsOf(actor.agency(), end).stream().collect(Collectors.toMap(Unit::id, Unit::shortName));
        jdbc.sql(LINES)
                .param("year", year)
                .param("agency", actor.agency())
                .param("principals", access.principals(actor))
                .withFetchSize(FETCHED)
                .query((ResultSet row) -> entries.accept(entry(row, id -> units.getOrDefault(id, ""))));
    }

    private static Entry entry(ResultSet row, Function<UUID, String> units) throws SQLException {
        int number = row.getInt("number");
        LocalDate day = row.getObject("day", LocalDate.class);
        boolean seen = row.getBoolean("seen");
        List<String> cells = Stream.of(
                        Vietnam.write(day),
                        Integer.toString(number),
                        row.getString("sender_name"),
                        row.getString("mark"),
                        written(row.getObject("issued_on", LocalDate.class)),
                        subject(row),
                        unit(row, units),
                        given(row),
                        "",
                        reply(row))
                .toList();
        return new Entry(number, day, seen ? cells : masked(cells));
    }

    /** Date and number stay, so that the register has no gap. */
    private static List<String> masked(List<String> cells) {
        return List.of(cells.get(0), cells.get(1), "", "", "", "Hạn chế", "", "", "", "");
    }

    private static String subject(ResultSet row) throws SQLException {
        String type = row.getString("type_name");
        return (type == null ? "" : type + ": ") + row.getString("subject");
    }

    private static String unit(ResultSet row, Function<UUID, String> units) throws SQLException {
        UUID lead = row.getObject("lead_unit", UUID.class);
        return lead == null ? "" : units.apply(lead);
    }

    private static String given(ResultSet row) throws SQLException {
        var at = row.getTimestamp("given_at");
        return at == null ? "" : Vietnam.write(Vietnam.date(at.toInstant()));
    }

    private static String reply(ResultSet row) throws SQLException {
        String mark = row.getString("reply_mark");
        return mark == null ? "" : "Trả lời: " + mark;
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : Vietnam.write(day);
    }
}
