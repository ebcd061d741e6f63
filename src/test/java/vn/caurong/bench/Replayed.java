package vn.caurong.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes a script of a main job that was recorded. */
record Replayed(BuiltProgram program) {
    /**
     * @param begun milliseconds of the epoch when the recording began
     * @param n number of the document
     */
    String script(long begun, long n, UUID document, List<Asked> asked) {
        Map<String, String> texts = new HashMap<>();
        texts.put(Long.toString(n), ":n::text");
        Map<Object, String> taken = new HashMap<>();
        program.bean(JdbcClient.class).sql("""
                        select r.number, i.listed, a.sha256 from documents.incoming_registration r
                        join documents.incoming i on i.id = r.incoming
                        join documents.incoming_arrival a on a.incoming = r.incoming where i.id = ?
                        """).param(document).query(row -> {
            int number = row.getInt("number");
            long listed = row.getLong("listed");
            texts.put(row.getString("sha256"), "lpad(to_hex(:n::bigint), 64, '0')");
            taken.put(number, ":s_number::int");
            taken.put(listed, "(%d + :s_number::bigint)".formatted(listed - number));
        });
        for (Asked each : asked) {
            if (each.sql().contains("kernel.command")) {
                each.values().stream()
                        .map(Asked.Value::value)
                        .filter(UUID.class::isInstance)
                        .map(Object::toString)
                        .filter(key -> !Place.is(key))
                        .forEach(key -> texts.putIfAbsent(key, "md5(:n || '-%d')::uuid".formatted(texts.size())));
            }
        }
        return new Script(begun, texts, taken).of(asked);
    }
}
