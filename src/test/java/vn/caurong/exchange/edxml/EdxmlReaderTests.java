package vn.caurong.exchange.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caurong.documents.spi.Intake;
import vn.caurong.documents.spi.Intake.Act;
import vn.caurong.documents.spi.Intake.Organ;
import vn.caurong.exchange.Envelope;
import vn.caurong.kernel.RefusalException;

/** Messages as the standard wants them and as vendors write them (QCVN 102:2016). */
class EdxmlReaderTests {
    private static final Path SAMPLES = Path.of("../shared/data/edxml");
    private static final byte[] PDF = "%PDF-1.7 một tệp".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final EdxmlReader reader = new EdxmlReader();

    @Test
    void theWholeHeaderIsRead() throws IOException {
        Intake said = read(new Envelope().file("715.pdf", PDF).bytes());
        assertThat(said.act()).isEqualTo(Act.NEW);
        assertThat(said.documentId()).isEqualTo("000.00.00.G22,2020/04/03,715/VPTN-KSTT");
        assertThat(said.from()).isEqualTo(new Organ("000.00.00.G22", "Văn phòng Thử nghiệm"));
        assertThat(said.to()).containsExactly(new Organ("000.00.13.H17", "Sở Thông tin và Truyền thông"));
        assertThat(said.number()).isEqualTo("715");
        assertThat(said.notation()).isEqualTo("VPTN-KSTT");
        assertThat(said.issuedOn()).isEqualTo(LocalDate.of(2020, 4, 3));
        assertThat(said.typeName()).isEqualTo("Công văn");
        assertThat(said.signerName()).isEqualTo("Nguyễn Văn Thử");
        assertThat(said.signerTitle()).isEqualTo("TL. CHÁNH VĂN PHÒNG Cục trưởng");
        assertThat(said.due()).isEqualTo(LocalDate.of(2020, 4, 20));
        assertThat(said.urgency()).isEqualTo(1);
        assertThat(said.recipients()).containsExactly("Các bộ, cơ quan ngang bộ", "UBND các tỉnh");
        assertThat(said.others()).isEmpty();
        assertThat(contents(said)).containsExactly(Map.entry("715.pdf", PDF.length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1212<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                "\uFEFF<?xml version=\"1.0\"?>",
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
                "<?xml version=\"1.0\" encoding=\"windows-1252\"?>",
                "<?xml version=\"1.0\" encoding=\"us-ascii\"?>",
                "<?xml version=\"1.0\" encoding=\"no-such\"?>"
            })
    void orderStrayBytesAndAWrongEncodingDoNotMatter(String declaration) throws IOException {
        Envelope envelope = new Envelope().file("715.pdf", PDF);
        byte[] message = envelope.backwards(declaration).getBytes(StandardCharsets.UTF_8);
        assertThat(reader.reads(message)).isTrue();
        Intake said = read(message);
        assertThat(said).usingRecursiveComparison().ignoringFields("pieces").isEqualTo(read(envelope.bytes()));
    }

    @Test
    void wideCharactersAreReadWhateverIsDeclared() throws IOException {
        byte[] message = new Envelope().text().getBytes(StandardCharsets.UTF_16);
        assertThat(reader.reads(message)).isTrue();
        assertThat(read(message).from().name()).isEqualTo("Văn phòng Thử nghiệm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020/04/03", "03/04/2020", "2020-04-03", "3/4/2020", "2020/04/03 00:00:00"})
    void daysAreReadInEveryForm(String written) throws IOException {
        String info = Envelope.tag("PromulgationInfo", Envelope.tag("PromulgationDate", written));
        assertThat(read(new Envelope().with("PromulgationInfo", info).bytes()).issuedOn())
                .isEqualTo(LocalDate.of(2020, 4, 3));
    }

    @Test
    void whatIsMissingIsEmpty() throws IOException {
        Intake said = read(new Envelope()
                .with("From", "")
                .with("SignerInfo", "")
                .with("DueDate", Envelope.tag("DueDate", ""))
                .with("PromulgationInfo", "")
                .bytes());
        assertThat(said.from()).isEqualTo(new Organ("", ""));
        assertThat(said.signerName()).isEmpty();
        assertThat(said.due()).isNull();
        assertThat(said.issuedOn()).isNull();
        assertThat(said.pieces()).isEmpty();
    }

    @Test
    void bothSpellingsOfBusinessAreRead() throws IOException {
        assertThat(read(new Envelope()
                                .business("Bussiness", "BussinessDocType", "3")
                                .bytes())
                        .act())
                .isEqualTo(Act.REPLACE);
        assertThat(read(new Envelope()
                                .business("Business", "BusinessDocType", "1")
                                .bytes())
                        .act())
                .isEqualTo(Act.RECALL);
    }

    @Test
    void filesComeUnderTheirOwnNamePackedOrNot() throws IOException {
        byte[] kept = Envelope.zip(Map.of("a.txt", PDF));
        Intake said = read(new Envelope()
                .zipped("Quyết định.pdf", PDF)
                .file("cid:two", "two", "Phụ lục.pdf", PDF)
                .file("three", "CID:three", "Bản vẽ.zip", kept)
                .bytes());
        assertThat(contents(said))
                .containsExactly(
                        Map.entry("Quyết định.pdf", PDF.length),
                        Map.entry("Phụ lục.pdf", PDF.length),
                        Map.entry("Bản vẽ.zip", kept.length));
    }

    @Test
    void whatNobodyKnowsIsKept() throws IOException {
        String task = Envelope.tag("ResponseForTask", Envelope.tag("TaskCode", "NV-2020-17"));
        assertThat(read(new Envelope().with("Task", task).bytes()).others())
                .containsExactly(Map.entry(
                        "edXML/edXMLEnvelope/edXMLHeader/MessageHeader/ResponseForTask/TaskCode", "NV-2020-17"));
    }

    @Test
    void twentyMegabytesGoStraightToDisk() throws IOException {
        byte[] large = new byte[20 << 20];
        new Random(7).nextBytes(large);
        Intake said = read(new Envelope().file("lớn.pdf", large).bytes());
        assertThat(said.pieces().getFirst().content()).hasBinaryContent(large);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE edXML [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE edXML SYSTEM \"http://127.0.0.1:9/evil.dtd\">",
                "<!DOCTYPE edXML [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
            })
    void aDocumentTypeIsRefused(String type) {
        String message = new Envelope()
                .with("Subject", Envelope.tag("Subject", type.contains("\"aaaa\"") ? "&b;" : "Một văn bản"))
                .backwards("<?xml version=\"1.0\"?>" + type);
        isRefused(message);
    }

    @Test
    void anUnknownEntityDepthAndABrokenEndAreRefused() {
        isRefused(new Envelope()
                .with("Subject", Envelope.tag("Subject", "&secret;"))
                .text());
        isRefused(new Envelope()
                .with("Deep", "<a>".repeat(40) + "</a>".repeat(40))
                .text());
        isRefused(new Envelope().with("Many", "<a/>".repeat(30_000)).text());
        String whole = new Envelope().file("a.pdf", PDF).text();
        isRefused(whole.substring(0, whole.length() - 40));
        isRefused("<edXML xmlns='http://www.mic.gov.vn/TBT/QCVN_102_2016'/>");
    }

    @Test
    void otherFilesAreNotTakenForMessages() {
        assertThat(reader.reads("%PDF-1.4 <edXML>".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
        assertThat(reader.reads("<html><body>edXML</body></html>".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
        assertThat(reader.reads(new byte[0])).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"edoc_new", "edoc_revocation", "status_02_rejection"})
    void messagesOfTheNationalSoftwareAreRead(String sample) throws IOException {
        Path file = SAMPLES.resolve(sample + ".edxml");
        assumeTrue(Files.exists(file), "the samples are not there");
        Intake said = read(Files.readAllBytes(file));
        assertThat(said.from().code()).isNotEmpty();
        assertThat(said.act())
                .isEqualTo(
                        switch (sample) {
                            case "edoc_new" -> Act.NEW;
                            case "edoc_revocation" -> Act.RECALL;
                            default -> Act.STATE;
                        });
        assertThat(said.others().keySet()).noneMatch(place -> place.contains("MessageHeader/Subject"));
    }

    private void isRefused(String message) {
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> read(message.getBytes(StandardCharsets.UTF_8)))
                .matches(refused -> refused.refusal().key().equals("exchange.refused.unreadable"));
    }

    private Intake read(byte[] message) throws IOException {
        Path own = Files.createTempDirectory(folder, "message");
        Path file = Files.write(own.resolve("message"), message);
        return reader.read(file, "thu.edxml", own);
    }

    private static List<Map.Entry<String, Integer>> contents(Intake said) throws IOException {
        return said.pieces().stream()
                .map(piece -> Map.entry(piece.name(), size(piece.content())))
                .toList();
    }

    private static int size(Path file) {
        try {
            return (int) Files.size(file);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
