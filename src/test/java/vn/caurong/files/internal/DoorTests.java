package vn.caurong.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.caurong.files.internal.HostileFiles.bomb;
import static vn.caurong.files.internal.HostileFiles.cut;
import static vn.caurong.files.internal.HostileFiles.jbig2;
import static vn.caurong.files.internal.HostileFiles.jpeg;
import static vn.caurong.files.internal.HostileFiles.locked;
import static vn.caurong.files.internal.HostileFiles.manyObjects;
import static vn.caurong.files.internal.HostileFiles.oldWord;
import static vn.caurong.files.internal.HostileFiles.oneBox;
import static vn.caurong.files.internal.HostileFiles.openAction;
import static vn.caurong.files.internal.HostileFiles.picture;
import static vn.caurong.files.internal.HostileFiles.word;
import static vn.caurong.files.internal.HostileFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caurong.files.FileRole;
import vn.caurong.files.Paper;
import vn.caurong.kernel.RefusalException;

/** What may come in, and that everything else is refused in its own sentence, soon and cheaply. */
class DoorTests {
    private static final Duration SOON = Duration.ofSeconds(25);

    @TempDir
    Path folder;

    private final Door door = new Door(50L * 1024 * 1024, null);

    @Test
    void aPlainDocumentComesIn() throws IOException {
        Door.Content found = look(Paper.of("<p>Một</p><p style='page-break-before:always'>Hai</p>"));

        assertThat(found).isEqualTo(new Door.Content("application/pdf", 2));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(60)
    void aHostileFileIsRefusedSoon(byte[] content, String sentence) {
        long from = System.nanoTime();

        assertThat(refusal(content)).isEqualTo("files.refused." + sentence);

        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(SOON);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                row("cut off", cut(), "truncated"),
                row("with a password", locked("mở"), "encrypted"),
                row("locked without a password", locked(""), "encrypted"),
                row("a script at opening", openAction("/S /JavaScript /JS (app.alert(1))"), "scripted"),
                row("a script by escaped name", openAction("/S /J#61vaScript /J#53 (x)"), "scripted"),
                row("a program started", openAction("/S /Launch /F (calc.exe)"), "scripted"),
                row("a form sent out", openAction("/S /SubmitForm /F (http://x)"), "scripted"),
                row(
                        "a script nobody refers to",
                        HostilePdf.onePage()
                                .object("<< /S /JavaScript /JS (x) >>")
                                .bytes(),
                        "scripted"),
                row(
                        "named scripts",
                        HostilePdf.onePage("/Names << /JavaScript 4 0 R >>")
                                .object("<< /Names [] >>")
                                .bytes(),
                        "scripted"),
                row(
                        "a film",
                        HostilePdf.onePage()
                                .object("<< /Subtype /RichMedia /Rect [0 0 9 9] >>")
                                .bytes(),
                        "scripted"),
                row(
                        "a dynamic form",
                        HostilePdf.onePage("/AcroForm << /XFA 4 0 R /Fields [] >>").stream("", new byte[9])
                                .bytes(),
                        "form"),
                row(
                        "a program inside",
                        HostilePdf.onePage()
                                .object("<< /Type /Filespec /F (bao-cao.pdf.exe) /EF << >> >>")
                                .bytes(),
                        "embedded"),
                row("a bomb in a page", bomb(""), "bomb"),
                row(
                        "a bomb in two layers",
                        HostilePdf.onePage().stream(
                                        "/Filter [/FlateDecode /FlateDecode]",
                                        HostilePdf.packed(HostilePdf.zeros(200 << 20)))
                                .bytes(),
                        "bomb"),
                row("a bomb in an object stream", bomb("/Type /ObjStm /N 1 /First 4"), "bomb"),
                row("a nameless object stream", bomb("/N 1 /Fi#72st 4"), "bomb"),
                row(
                        "an object stream in hiding",
                        HostilePdf.onePage().stream("/N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode]", new byte[9])
                                .bytes(),
                        "bomb"),
                row(
                        "a million entries",
                        HostilePdf.onePage().stream(
                                        "/Type /XRef /W [0 0 0] /Size 2000000000 /Index [0 2000000000]", new byte[9])
                                .bytes(),
                        "bomb"),
                row(
                        "a huge row",
                        HostilePdf.onePage().stream(
                                        "/Filter /LZWDecode /DecodeParms << /Predictor 12 /Columns 2000000000 >>",
                                        new byte[9])
                                .bytes(),
                        "bomb"),
                row(
                        "a huge picture",
                        HostilePdf.onePage().stream("/Subtype /Image /Width 60000 /Height 60000", new byte[9])
                                .bytes(),
                        "bomb"),
                row("a JPEG larger than it says", picture("/DCTDecode", jpeg(65_000, 65_000)), "bomb"),
                row("a fax larger than it says", picture("/JBIG2Decode", jbig2(60_000, 60_000)), "bomb"),
                row(
                        "a packed JPEG",
                        picture("[/FlateDecode /DCTDecode]", HostilePdf.packed(jpeg(65_000, 65_000))),
                        "bomb"),
                row("100 000 pages", HostileTrees.pages(100_000), "too-many-pages"),
                row("one page 100 000 times", HostileTrees.samePage(100_000), "too-many-pages"),
                row("a tree in itself", HostileTrees.treeInItself(), "bomb"),
                row("a tree without an end", HostileTrees.deepTree(5_000), "bomb"),
                row("a laughing tree", HostileTrees.laughing(), "bomb"),
                row("a million objects", manyObjects(200_000), "bomb"),
                row(
                        "nested without end",
                        new HostilePdf()
                                .object("<< /Type /Catalog /Pages 2 0 R >>")
                                .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                                .object("<< /Type /Page /Annots " + "[".repeat(2_000_000))
                                .bytes(),
                        "damaged"),
                row("a page of a kilometre", oneBox("[0 0 595 99999]"), "page-size"),
                row("a page like a thread", oneBox("[0 0 1 4000]"), "page-size"),
                row(
                        "no pages",
                        new HostilePdf()
                                .object("<< /Type /Catalog /Pages 2 0 R >>")
                                .object("<< /Type /Pages /Kids [] /Count 0 >>")
                                .bytes(),
                        "damaged"),
                row(
                        "only a head and a tail",
                        "%PDF-1.7\nstartxref\n%%EOF".getBytes(StandardCharsets.US_ASCII),
                        "damaged"),
                row("a page of the web", "<html><script>x</script></html>".getBytes(StandardCharsets.US_ASCII), "type"),
                row("a program", ("MZ" + "x".repeat(200)).getBytes(StandardCharsets.US_ASCII), "type"),
                row("an old Word file", oldWord(), "old-office"),
                row("an archive that explodes", zip(Map.of("a.txt", new byte[400 << 20])), "bomb"),
                row("an archive that climbs out", zip(Map.of("../a.txt", new byte[9])), "outside"),
                row("an archive with a way of Windows", zip(Map.of("C:\\a.txt", new byte[9])), "outside"),
                row("an archive with a program", zip(Map.of("a/b.pdf.EXE", new byte[9])), "embedded"),
                row("a Word file that fetches", word(Map.of("word/_rels/document.xml.rels", fetching())), "links"),
                row("a Word file with macros", word(Map.of("word/vbaProject.bin", new byte[9])), "scripted"),
                row("a Word file that explodes", word(Map.of("word/x.xml", new byte[400 << 20])), "bomb"));
    }

    @ParameterizedTest
    @CsvSource({"congbao-28-2018-qd-ttg.pdf,12", "congbao-30-2020-nd-cp.pdf,82", "scan-7393-vpcp-tccv.pdf,1"})
    void realDocumentsComeIn(String name, int pages) throws IOException {
        Path real = Path.of("../shared/data/documents");
        Assumptions.assumeTrue(Files.exists(real), "no real documents here");

        assertThat(look(Files.readAllBytes(real.resolve(name))).pages()).isEqualTo(pages);
    }

    private static byte[] fetching() {
        return "<Relationship Type='http://x/image' TargetMode='External' Target='http://10.0.0.1/a.png'/>"
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aLinkOneMayFollowFetchesNothing() throws IOException {
        byte[] link = "<Relationship Type='http://x/hyperlink' TargetMode='External' Target='http://x/'/>"
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(look(word(Map.of("word/_rels/document.xml.rels", link))).mediaType())
                .contains("wordprocessingml");
    }

    @Test
    void anArchiveIsKeptPacked() throws IOException {
        assertThat(look(zip(Map.of("a/b.dwg", new byte[9]))).mediaType()).isEqualTo("application/zip");
    }

    @Test
    void aFullDiskIsToldFromABrokenLine() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "only Linux has a disk that is always full");
        InputStream content = new ByteArrayInputStream(new byte[100_000]);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> door.fill(full, content, "a.pdf"))
                .matches(DiskFull::is);
        assertThat(DiskFull.is(new IOException("the line is gone"))).isFalse();
    }

    @Test
    void wordComesInAsAnAttachmentOnly() throws IOException {
        byte[] word = word(Map.of());

        assertThat(look(word).pages()).isZero();
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> door.inspect(file(word), "a.docx", FileRole.MAIN))
                .matches(e -> e.refusal().key().equals("files.refused.main-type"));
    }

    @Test
    void emptyAndOversizedFilesAreRefusedWhileTheyCome() {
        Door small = new Door(10, null);

        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> small.fill(folder.resolve("a"), in(new byte[11]), "a.pdf"))
                .matches(e -> e.refusal().key().equals("files.refused.too-large"));
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> small.fill(folder.resolve("b"), in(new byte[0]), "b.pdf"))
                .matches(e -> e.refusal().key().equals("files.refused.empty"));
    }

    private static Arguments row(String name, byte[] content, String sentence) {
        return Arguments.of(Named.of(name, content), sentence);
    }

    private String refusal(byte[] content) {
        try {
            return look(content).toString();
        } catch (RefusalException refused) {
            return refused.refusal().key();
        } catch (IOException broken) {
            return broken.toString();
        }
    }

    private Door.Content look(byte[] content) throws IOException {
        return door.inspect(file(content), "tep.pdf", FileRole.ATTACHMENT);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("content"), content);
    }

    private static ByteArrayInputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
