package vn.caurong.journal.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caurong.journal.Line;

/** How a line of the journal stands in its row. */
final class EntryLine {
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private EntryLine() {}

    static String facts(Line line) {
        return JSON.writeValueAsString(line.facts());
    }

    static Line numbered(Line line, long number) {
        return new Line(
                line.agency(),
                number,
                line.at(),
                line.act(),
                line.subjectKind(),
                line.subjectId(),
                line.person(),
                line.post(),
                line.delegation(),
                line.facts(),
                line.words(),
                line.address());
    }

    static Line of(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("agency", UUID.class),
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                row.getString("act"),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("post", UUID.class),
                row.getObject("delegation", UUID.class),
                JSON.readValue(row.getString("facts"), FACTS),
                row.getString("words"),
                row.getString("address"));
    }
}
