package vn.caurong.documents.incoming;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.context.ApplicationContext;
import vn.caurong.documents.delivery.Delivered;
import vn.caurong.files.Blob;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.organization.TestAgency;

/** Documents that arrive in tests. */
public class TestArrivals {
    private final Files files;
    private final Arriving arriving;
    private final Registering registering;
    private final IncomingDocuments documents;

    TestArrivals(Files files, Arriving arriving, Registering registering, IncomingDocuments documents) {
        this.files = files;
        this.arriving = arriving;
        this.registering = registering;
        this.documents = documents;
    }

    /** With the program's own parts. */
    public static TestArrivals of(ApplicationContext context) {
        return new TestArrivals(
                context.getBean(Files.class),
                context.getBean(Arriving.class),
                context.getBean(Registering.class),
                context.getBean(IncomingDocuments.class));
    }

    /** A blank page, every time another file. */
    Blob blob() {
        return files.store(pdf());
    }

    static byte[] pdf() {
        try (PDDocument pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentInformation().setTitle(UUID.randomUUID().toString());
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Details details(String mark) {
        String[] parts = mark.split("/", 2);
        return new Details(
                null,
                "Ủy ban nhân dân thành phố Thử",
                parts[0],
                parts[1],
                LocalDate.of(2020, 4, 3),
                "cong-van",
                "Rà soát điều kiện làm việc từ xa của các cơ quan, đơn vị",
                "Ngô Bá Thiện",
                "Phó Chủ tịch",
                "- Như trên;",
                1,
                null);
    }

    /** Arrived, not registered yet. */
    public UUID dropped(Actor clerk) {
        return arriving.drop(new TakenFile(blob(), "van-ban.pdf", details("1/UBND")), clerk);
    }

    Registration toLeader(String mark, TestAgency agency) {
        return new Registration(details(mark), false, agency.leader().post(), null, null, "", false);
    }

    /** Arrived and registered; returns its id. */
    public UUID registered(String mark, TestAgency agency) {
        UUID id = dropped(agency.clerk());
        registering.register(id, 1, toLeader(mark, agency), agency.clerk());
        return id;
    }

    public int version(UUID id) {
        return documents.find(id).orElseThrow().version();
    }

    IncomingState state(UUID id) {
        return documents.find(id).orElseThrow().state();
    }

    Delivered delivered(TestAgency from, TestAgency to) {
        return new Delivered(
                Ids.next(),
                from.code() + ",2020/04/03,31/STTTT-CNTT-" + UUID.randomUUID(),
                from.id(),
                from.name(),
                to.id(),
                "31",
                "STTTT-CNTT",
                LocalDate.of(2020, 4, 3),
                "cong-van",
                "Trả lời về thiết bị họp trực tuyến",
                "Lê Văn Thử Đầu",
                "Giám đốc",
                0,
                List.of("- Như trên;", "- Lưu: VT."),
                null,
                null,
                "31-STTTT-CNTT.pdf",
                blob());
    }

    /** A form's fields with a fresh key. */
    static Map<String, String> form(int version) {
        var form = new java.util.HashMap<String, String>();
        form.put("key", UUID.randomUUID().toString());
        form.put("version", Integer.toString(version));
        return form;
    }
}
