package vn.caurong.documents.incoming;

import java.sql.Array;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Refusal;

/** What the clerk should know of how a document came, in words of the catalogue. */
@Repository
record Remarks(JdbcClient jdbc) {
    private static final int MOST = 60;
    private static final int LONGEST = 500;

    void add(UUID incoming, List<Refusal> remarks) {
        int place = 0;
        for (Refusal remark : remarks.stream().limit(MOST).toList()) {
            String[] arguments = remark.arguments().stream()
                    .map(argument -> TidyText.cut(String.valueOf(argument), LONGEST))
                    .toArray(String[]::new);
            jdbc.sql("""
                            insert into documents.incoming_remark (incoming, place, key, arguments)
                            values (?, ?, ?, ?)
                            """).params(incoming, place++, remark.key(), arguments).update();
        }
    }

    List<Refusal> of(UUID incoming) {
        return jdbc.sql("select key, arguments from documents.incoming_remark where incoming = ? order by place")
                .param(incoming)
                .query((row, n) -> new Refusal(row.getString(1), arguments(row.getArray(2))))
                .list();
    }

    private static List<Object> arguments(Array array) throws java.sql.SQLException {
        return Arrays.asList((Object[]) array.getArray());
    }
}
