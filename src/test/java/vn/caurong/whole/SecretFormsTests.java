package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.whole.Errands.INCOMING;
import static vn.caurong.whole.Errands.OUTGOING;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;

/** Words of state secrecy typed into a form: refused in words, and written down nowhere. */
@CauRongTest
class SecretFormsTests {
    private final Errands errands;
    private final JdbcClient jdbc;

    SecretFormsTests(ApplicationContext context, JdbcClient jdbc) {
        this.errands = new Errands(context, "Sở Không Mật");
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT", "độ mật: mật"})
    void areNotRegisteredAndTheFileIsDeleted_D22_4(String stamp) {
        UUID id = errands.dropped();
        String only = "Kế hoạch " + UUID.randomUUID();
        Map<String, String> form = errands.form("registration", 1);
        form.put("title", only + " (" + stamp + ")");
        var answer = errands.post(INCOMING + "/" + id + "/registration", errands.agency.clerk(), form);
        Said.says(answer, 422, "Hệ thống không nhận, tệp đã được xóa.");
        assertThat(Said.text(answer)).contains("sổ riêng");
        assertNowhere(only);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "submission", "paper"})
    void areNotKeptAsADraft(String act) {
        UUID id = errands.drafted();
        String only = "Kế hoạch " + UUID.randomUUID();
        Map<String, String> form = errands.form(act, errands.version(OUTGOING, id));
        form.put("subject", only + " (TỐI MẬT)");
        var answer = errands.post(OUTGOING + "/" + id + "/" + act, errands.agency.specialist(), form);
        assertThat(answer).hasStatus(422);
        assertThat(Said.text(answer)).contains("TỐI MẬT").contains("bí mật nhà nước");
        assertNowhere(only);
    }

    private void assertNowhere(String words) {
        List<String> columns = jdbc.sql("""
                                select c.table_schema || '.' || c.table_name
                                from information_schema.columns c
                                join information_schema.tables t using (table_schema, table_name)
                                where t.table_type = 'BASE TABLE' and c.table_schema in
                                    ('documents', 'worklist', 'journal', 'files', 'kernel')
                                group by 1
                                """).query(String.class).list();
        assertThat(columns).isNotEmpty();
        for (String table : columns) {
            assertThat(jdbc.sql("select count(*) from " + table + " r where position(:words in r::text) > 0")
                            .param("words", words)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }
}
