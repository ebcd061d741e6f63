package vn.caurong.documents.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caurong.exchange.Envelope;
import vn.caurong.kernel.RefusalException;

class WordPrinterTests {
    @Test
    void printsByLibreOfficeWhereItIs() throws IOException {
        assumeTrue(OfficeProgram.find("", System.getenv("PATH")).isPresent(), "no LibreOffice on this machine");
        byte[] pdf = new WordPrinter("").print(word("Kính gửi: Sở Thông tin và Truyền thông"), "a.docx");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Kính gửi: Sở Thông tin và Truyền thông");
        }
    }

    @Test
    void withoutItSaysWhatToDo() {
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> new WordPrinter("/no/such/program").print(new byte[1], "a.docx"))
                .matches(refused -> refused.refusal().key().equals("incoming.refused.noOffice"));
    }

    @Test
    void whatItCannotPrintIsSaid(@TempDir Path folder) throws IOException {
        Path program = Files.writeString(folder.resolve("office"), "#!/bin/sh\nexit 3\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> new WordPrinter(program.toString()).print(new byte[1], "a.docx"))
                .matches(refused -> refused.refusal().key().equals("incoming.refused.notPrinted"));
    }

    @Test
    void theProcessKnowsNothingOfOurs(@TempDir Path folder) throws IOException {
        new BoundedProcess(folder).run(java.util.List.of("sh", "-c", "env > seen"));
        assertThat(Files.readString(folder.resolve("seen")))
                .contains("HOME=" + folder)
                .doesNotContain("USER=", "CAURONG");
    }

    private static byte[] word(String line) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override
                PartName="/word/document.xml" ContentType=
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""));
        parts.put("_rels/.rels", bytes("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship
                Id="r1" Target="word/document.xml" Type=
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                </Relationships>"""));
        parts.put("word/document.xml", bytes("""
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>\
                <w:t>%s</w:t></w:r></w:p></w:body></w:document>""".formatted(line)));
        return Envelope.zip(parts);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
