package vn.caurong.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.RefusalException;

/** A decision from its beginning to its number, in a series of its own (NĐ 30/2020 Đ15.1c). */
@CauRongTest
class OwnSeriesTests {
    private final Office office;
    private final BeginningDrafts beginning;
    private final SubmittingDrafts submitting;
    private final Papermaking papermaking;
    private final Contents contents;
    private final NextNumbers numbers;
    private final JdbcClient jdbc;

    OwnSeriesTests(ApplicationContext context) {
        this.office = new Office(context, "Sở Có Sổ Riêng");
        this.beginning = context.getBean(BeginningDrafts.class);
        this.submitting = context.getBean(SubmittingDrafts.class);
        this.papermaking = context.getBean(Papermaking.class);
        this.contents = context.getBean(Contents.class);
        this.numbers = context.getBean(NextNumbers.class);
        this.jdbc = context.getBean(JdbcClient.class);
    }

    @Test
    void a_decision_begins_with_its_form_and_carries_its_notation() {
        UUID id = begin("quyet-dinh");
        assertThat(contents.of(id, 1).body()).contains("Căn cứ", office.agency.name(), "Điều 1. […]");
        assertThat(papermaking.notation(office.document(id))).isEqualTo("QĐ-STN");
    }

    @Test
    void a_type_not_written_here_is_refused() {
        assertThatThrownBy(() -> begin("luat")).isInstanceOf(RefusalException.class);
    }

    @Test
    void a_type_with_a_series_of_its_own_does_not_count_with_the_others() {
        jdbc.sql("insert into documents.series_scheme values (?, 'quyet-dinh', 'qd', 'Quy chế', '[2020-01-01,)')")
                .param(office.agency.issuingName())
                .update();
        office.issued("Sở Ngoài");
        assertThat(numbers.next(office.document(begin("quyet-dinh")))).isEqualTo(1);
        assertThat(numbers.next(office.document(begin("ke-hoach")))).isEqualTo(2);
    }

    @Test
    void an_invitation_keeps_its_own_lines_with_every_version() {
        UUID id = begin("giay-moi");
        Map<String, String> fields =
                Map.of("event", "họp giao ban", "chair", " Giám đốc  Sở ", "time", "8 giờ 00", "place", "Phòng họp 1");
        submitting.submit(id, form(id, fields), List.of(), "", office.agency.specialist());
        assertThat(contents.of(id, 2).fields())
                .containsEntry("chair", "Giám đốc Sở")
                .hasSize(4);
    }

    private UUID begin(String type) {
        return beginning.begin(type, null, office.agency.specialist());
    }

    private DraftForm form(UUID id, Map<String, String> fields) {
        return new DraftForm(
                office.document(id).version(),
                null,
                null,
                "Họp giao ban",
                "",
                "Các phòng thuộc Sở",
                "",
                fields,
                0,
                office.agency.leader().post(),
                null,
                null,
                null);
    }
}
