package vn.caurong.tasks.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;
import vn.caurong.tasks.sources.Paragraphs;

/** Lines of a document become paragraphs, and the names in one propose who does it. */
class ParagraphsTests {
    private static final String TEXT = """
            ỦY BAN NHÂN DÂN
            Để triển khai làm việc từ xa, Giám đốc Sở yêu cầu các đơn vị thực hiện:
            1. Giao Phòng Công nghệ thông tin chủ trì, phối hợp với Văn phòng Sở rà soát
            máy tính của các đơn vị; báo cáo trước ngày 10/4.
            2. Văn phòng Sở bố trí người trực.

            - Lưu: VT.
            """;

    private final UUID agency = UUID.randomUUID();

    @Test
    void linesGoOnUntilAPointBegins() {
        Paragraphs paragraphs = Paragraphs.of(TEXT);
        assertThat(paragraphs.all()).hasSize(5);
        assertThat(paragraphs.at(2)).startsWith("1. Giao").endsWith("trước ngày 10/4.");
        assertThat(Paragraphs.work(paragraphs.at(2))).startsWith("Giao Phòng");
        assertThat(paragraphs.at(-1)).isEmpty();
        assertThat(paragraphs.at(5)).isEmpty();
    }

    @Test
    void theNextOneIsWorthGivingOrThereIsNone() {
        Paragraphs paragraphs = Paragraphs.of(TEXT);
        assertThat(paragraphs.after(2)).isEqualTo(3);
        assertThat(paragraphs.after(3)).as("too short to be work").isEqualTo(-1);
        assertThat(paragraphs.after(-1)).as("none was chosen").isEqualTo(-1);
        assertThat(Paragraphs.of("").all()).isEmpty();
        assertThat(List.of(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, ĐỘC LẬP TỰ DO HẠNH PHÚC",
                        "Kính gửi: Sở Thông tin và Truyền thông, Ủy ban nhân dân các quận",
                        "- Ủy ban nhân dân quận Hải Châu;"))
                .noneMatch(Paragraphs::worth);
    }

    @Test
    void addresseesAreOneParagraphThatIsGivenToNobody() {
        Paragraphs paragraphs = Paragraphs.of("""
                KHẨN
                Kính gửi:
                - Ban Quản lý Khu công nghệ cao và các khu công nghiệp thành phố
                Đà Nẵng;
                - Sở Công Thương.
                - Viện Nghiên cứu phát triển kinh tế – xã hội và đô thị;
                Để bảo đảm công việc trong thời gian cách ly, các cơ quan thực hiện:
                - Rà soát số máy tính, đường truyền, chữ ký số chuyên dùng còn thiếu;
                """);
        assertThat(paragraphs.all()).hasSize(4);
        assertThat(paragraphs.at(1))
                .startsWith("Kính gửi: - Ban Quản lý")
                .contains("thành phố Đà Nẵng; - Sở")
                .endsWith("đô thị;");
        assertThat(paragraphs.after(0)).isEqualTo(2);
        assertThat(paragraphs.after(2)).as("a point of the text itself").isEqualTo(3);
    }

    @Test
    void aPageEndsNoParagraphAndTheFootIsNoneOfTheText() {
        Paragraphs paragraphs = Paragraphs.of("""
                1. Giao Phòng Công nghệ thông tin chủ trì, phối hợp với Văn phòng Sở rà soát
                2
                máy tính của các đơn vị; báo cáo trước ngày 10/4 để Sở tổng hợp, gửi thành phố./.
                Nơi nhận:
                - Như trên;
                """);
        assertThat(paragraphs.at(0)).contains("rà soát máy tính").endsWith("thành phố./.");
        assertThat(paragraphs.at(1)).isEqualTo("Nơi nhận:");
        assertThat(Paragraphs.of("Số máy còn thiếu:\n95\n2\nchiếc\n2").all())
                .as("what stands in a table is no page")
                .containsExactly("Số máy còn thiếu: 95", "chiếc", "2");
    }

    @Test
    void whoIsNamedFirstLeadsAndALongerNameHidesAShorter() {
        Unit division = unit("Phòng Công nghệ thông tin", "Phòng CNTT");
        Unit technology = unit("Phòng Công nghệ", "PCN");
        Unit office = unit("Văn phòng Sở", "Văn phòng");
        List<Unit> units = List.of(division, technology, office);
        Post first = head(division);
        Post hidden = head(technology);
        Post second = head(office);
        Post person =
                new Post(UUID.randomUUID(), office.id(), agency, "Chuyên viên", Role.SPECIALIST, false, null, "Lê Thử");
        List<Post> posts = List.of(second, hidden, first, person);
        Suggested suggested = Suggested.in(Paragraphs.of(TEXT).at(2), posts, units);
        assertThat(suggested.of(first.id())).isEqualTo("LEAD");
        assertThat(suggested.of(second.id())).isEqualTo("COORDINATE");
        assertThat(suggested.of(hidden.id())).isEmpty();
        assertThat(suggested.of(person.id())).isEmpty();
        assertThat(Suggested.in("Lê Thử và PHÒNG CNTT lập báo cáo", posts, units)
                        .of(person.id()))
                .isEqualTo("LEAD");
    }

    private Post head(Unit unit) {
        @Nullable String nobody = null;
        return new Post(UUID.randomUUID(), unit.id(), agency, "Trưởng phòng", Role.UNIT_HEAD, true, null, nobody);
    }

    private Unit unit(String name, String brief) {
        return new Unit(
                UUID.randomUUID(), agency, agency, name, brief, "X", null, "Đà Nẵng", LocalDate.of(2020, 1, 1), null);
    }
}
