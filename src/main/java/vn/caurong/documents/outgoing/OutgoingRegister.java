package vn.caurong.documents.outgoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.documents.register.PrintableRegister;
import vn.caurong.documents.register.TakenNumber;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/**
 * Sổ đăng ký văn bản đi (NĐ 30/2020 PL IV.I). A number given up and never taken again keeps its
 * line with the reason.
 */
@Component
record OutgoingRegister(JdbcClient jdbc, Access access, Organization organization) implements PrintableRegister {
    private static final String LINES = """
            select n.number, n.notation, n.day, o.drafting_unit, t.name as type_name, o.subject,
                s.signer_name, i.at as issued_at, x.reason,
                (select string_agg(r.name, '; ' order by r.position)
                 from documents.outgoing_recipient r
                 where r.outgoing = o.id and r.version = o.content) as recipients,
                (select count(*) from documents.outgoing_recipient r
                 where r.outgoing = o.id and r.version = o.content) as copies,
                exists (select 1 from access.visible v where v.subject_kind = 'outgoing'
                    and v.subject_id = o.id and v.principal = any(:principals)) as seen
            from documents.outgoing_number n
            join documents.outgoing o on o.id = n.outgoing
            left join documents.outgoing_issue i on i.number = n.id
            left join documents.outgoing_signature s on s.outgoing = o.id and s.live
            left join documents.outgoing_release x on x.number = n.id
            left join documents.document_type t on t.code = o.type_code and t.valid_to is null
            where o.agency = :agency and n.day between :first and :last
              and not exists (select 1 from documents.outgoing_number again
                where again.series = n.series and again.number = n.number and not n.live
                  and (again.live or (again.at, again.id) > (n.at, n.id)))
            order by o.issuing_name,
                (select q.grp from documents.number_series q where q.id = n.series), n.number
            """;

    private static final int FETCHED = 500;

    @Override
    public String name() {
        return "outgoing";
    }

    @Override
    public List<Column> columns() {
        return Column.of(
                "register.outgoing.",
                "mark:mark",
                "issued:day",
                "subject:",
                "signer:signer",
                "to:to",
                "kept:unit",
                "copies:no",
                "sent:day",
                "sign:sign",
                "note:note");
    }

    @Override
    public void each(int year, Actor actor, Consumer<Entry> entries) {
        LocalDate last = LocalDate.of(year, 12, 31);
        Map<UUID, String> units =
                organization.unitsOf(actor.agency(), last).stream().collect(Collectors.toMap(Unit::id, Unit::notation));
        jdbc.sql(LINES)
                .param("agency", actor.agency())
                .param("principals", access.principals(actor))
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", last)
                .withFetchSize(FETCHED)
                .query((ResultSet row) -> entries.accept(entry(row, units)));
    }

    private static Entry entry(ResultSet row, Map<UUID, String> units) throws SQLException {
        int number = row.getInt("number");
        LocalDate day = row.getObject("day", LocalDate.class);
        String mark = TakenNumber.printed(number) + "/" + row.getString("notation");
        String reason = row.getString("reason");
        if (reason != null) {
            return line(number, day, mark, List.of("", "", "", "", "", "", "", unused(reason)));
        }
        if (!row.getBoolean("seen")) {
            return line(number, day, mark, List.of("Hạn chế", "", "", "", "", "", "", ""));
        }
        String unit = units.getOrDefault(row.getObject("drafting_unit", UUID.class), "");
        return line(
                number,
                day,
                mark,
                List.of(
                        text(row, "type_name") + ": " + row.getString("subject"),
                        text(row, "signer_name"),
                        text(row, "recipients"),
                        unit.isEmpty() ? "VT" : "VT, " + unit,
                        text(row, "copies"),
                        issued(row),
                        "",
                        ""));
    }

    private static Entry line(int number, LocalDate day, String mark, List<String> rest) {
        var cells = new java.util.ArrayList<>(List.of(mark, Vietnam.write(day)));
        cells.addAll(rest);
        return new Entry(number, day, cells);
    }

    private static String unused(String reason) {
        return "Không sử dụng: " + reason;
    }

    private static String issued(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("issued_at");
        return at == null ? "" : Vietnam.write(Vietnam.date(at.toInstant()));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
