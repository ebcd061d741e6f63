package vn.caurong.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caurong.CauRongTest;
import vn.caurong.documents.drafting.DraftType;
import vn.caurong.documents.drafting.DraftTypes;
import vn.caurong.documents.outgoing.paper.Form;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.IssuingName;

/** Each type has its own form by NĐ 30/2020 PL I and III. */
@CauRongTest
class DraftFormsTests {
    private static final LocalDate DAY = LocalDate.of(2020, 4, 6);
    private static final UUID ID = UUID.randomUUID();
    private static final IssuingName DEPARTMENT =
            new IssuingName(ID, ID, "Sở Thông tin và Truyền thông", "STTTT", null, "SỞ", false);

    private final DraftTypes types;

    DraftFormsTests(DraftTypes types) {
        this.types = types;
    }

    @Test
    void seven_types_are_written_here_and_each_names_its_sample() {
        assertThat(types.on(DAY))
                .map(DraftType::code)
                .containsExactly("cong-van", "quyet-dinh", "to-trinh", "bao-cao", "thong-bao", "ke-hoach", "giay-moi");
        assertThat(types.on(DAY)).allSatisfy(type -> assertThat(type.sample()).startsWith("NĐ 30/2020 PL III, Mẫu 1."));
        assertThat(types.on(LocalDate.of(2020, 3, 4))).isEmpty();
    }

    @Test
    void kinh_gui_stands_where_PL_I_II_9b_wants_it() {
        assertThat(form("cong-van", words("", List.of())).addressing()).isEqualTo(Form.Addressing.REQUIRED);
        assertThat(form("to-trinh", words("", List.of())).addressing()).isEqualTo(Form.Addressing.REQUIRED);
        assertThat(form("bao-cao", words("", List.of())).addressing()).isEqualTo(Form.Addressing.OPTIONAL);
        assertThat(form("ke-hoach", words("", List.of())).addressing()).isEqualTo(Form.Addressing.NONE);
    }

    @Test
    void the_name_of_the_type_heads_all_but_letters_as_PL_I_II_5b_says() {
        assertThat(form("cong-van", words("", List.of())).heading()).isEmpty();
        assertThat(form("to-trinh", words("", List.of())).heading()).isEqualTo("TỜ TRÌNH");
    }

    @Test
    void recipients_begin_as_PL_I_II_9_and_the_samples_say() {
        Recipient to = new Recipient(false, "Sở Y tế", null);
        Recipient copy = new Recipient(true, "Sở Nội vụ", null);
        assertThat(lines("cong-van", words("A.", List.of(to, copy)))).containsExactly("Như trên", "Sở Nội vụ");
        assertThat(lines("quyet-dinh", words("Điều 1. A.\nĐiều 3. B.", List.of(copy))))
                .containsExactly("Như Điều 3", "Sở Nội vụ");
        assertThat(lines("giay-moi", words("", List.of(to, copy)))).containsExactly("Sở Y tế", "Sở Nội vụ");
        assertThat(lines("thong-bao", words("A.", List.of(copy)))).containsExactly("Sở Nội vụ");
        assertThat(lines("bao-cao", words("A.", List.of(copy)))).containsExactly("Sở Nội vụ");
    }

    @Test
    void a_decision_names_who_has_the_power_as_note_6_of_mau_1_2_says() {
        assertThat(DecidingPower.of(DEPARTMENT, List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")))
                .isEqualTo("GIÁM ĐỐC SỞ THÔNG TIN VÀ TRUYỀN THÔNG");
        IssuingName committee = new IssuingName(ID, ID, "Ủy ban nhân dân quận Hải Châu", "UBND", null, "U", true);
        assertThat(DecidingPower.of(committee, List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")))
                .isEqualTo("ỦY BAN NHÂN DÂN QUẬN HẢI CHÂU");
        IssuingName office = new IssuingName(ID, ID, "Văn phòng Ủy ban nhân dân", "VP", null, "V", false);
        assertThat(DecidingPower.of(office, List.of("CHÁNH VĂN PHÒNG"))).isEqualTo("CHÁNH VĂN PHÒNG ỦY BAN NHÂN DÂN");
    }

    @Test
    void an_invitation_prints_its_own_lines_and_closes_the_last_as_mau_1_7_shows() {
        Content words = new Content(
                1, "Họp", "", Map.of("event", "cuộc họp", "time", "8 giờ", "place", "Phòng 1"), 0, ID, List.of());
        assertThat(form("giay-moi", words).entries())
                .containsExactly(
                        new Form.Entry("Tới dự", "cuộc họp."),
                        new Form.Entry("Chủ trì:", ""),
                        new Form.Entry("Thời gian:", "8 giờ."),
                        new Form.Entry("Địa điểm:", "Phòng 1./."));
        assertThat(form("giay-moi", words).inviting()).isEqualTo("Sở Thông tin và Truyền thông trân trọng kính mời:");
    }

    @Test
    void what_a_form_still_lacks_is_said_before_it_leaves_its_author() {
        Recipient copy = new Recipient(true, "Sở Nội vụ", null);
        Recipient to = new Recipient(false, "Sở Y tế", null);
        refused("cong-van", words("A.", List.of(copy)), "outgoing.refused.noAddressee");
        refused("quyet-dinh", words("Điều 1. […]", List.of(copy)), "outgoing.refused.gap");
        refused("quyet-dinh", words("Điều 1. A.", List.of()), "outgoing.refused.noRecipient");
        refused("giay-moi", words("", List.of(to)), "outgoing.refused.noField");
        refused("thong-bao", words("", List.of(copy)), "outgoing.refused.noBody");
        assertThat(Completeness.of(type("quyet-dinh"), words("Điều 1. A.", List.of(copy))))
                .isEqualTo(Ruling.allowed());
        assertThat(Completeness.of(type("bao-cao"), words("A.", List.of(copy)))).isEqualTo(Ruling.allowed());
    }

    private void refused(String code, Content words, String key) {
        Ruling ruling = Completeness.of(type(code), words);
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Ruling.Refused.class,
                        no -> assertThat(no.refusal().key()).isEqualTo(key));
    }

    private Form form(String code, Content words) {
        return PaperForms.of(type(code), words, DEPARTMENT, List.of("GIÁM ĐỐC"));
    }

    private List<String> lines(String code, Content words) {
        return PaperForms.recipients(type(code), words);
    }

    private DraftType type(String code) {
        return types.of(code, DAY);
    }

    private static Content words(String body, List<Recipient> recipients) {
        return new Content(1, "Về việc thử", body, Map.of(), 0, ID, recipients);
    }
}
