package vn.caurong.whole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks for tests, written by hand so that the library does not read only what it wrote itself. */
public final class Workbooks {
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""";
    private static final String RELATION = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" \
            Target="%s"/></Relationships>""";
    private static final String BOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>""";

    private Workbooks() {}

    /** One sheet of texts; a text that begins with {@code =} is a formula, with {@code #} a number. */
    public static byte[] of(List<List<String>> rows) {
        var parts = new TreeMap<>(Map.of(
                "[Content_Types].xml", TYPES,
                "_rels/.rels", RELATION.formatted("officeDocument", "xl/workbook.xml"),
                "xl/workbook.xml", BOOK,
                "xl/_rels/workbook.xml.rels", RELATION.formatted("worksheet", "worksheets/sheet1.xml"),
                "xl/worksheets/sheet1.xml", sheet(rows)));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String cell(String text) {
        if (text.startsWith("=")) {
            return "><f>" + text.substring(1) + "</f><v>1</v>";
        }
        return text.startsWith("#")
                ? "><v>" + text.substring(1) + "</v>"
                : " t=\"inlineStr\"><is><t>" + text + "</t></is>";
    }

    private static String sheet(List<List<String>> rows) {
        var xml = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                String place = " r=\"" + (char) ('A' + column) + (row + 1) + "\"";
                String text = rows.get(row).get(column);
                xml.append("<c" + place + cell(text) + "</c>");
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }
}
