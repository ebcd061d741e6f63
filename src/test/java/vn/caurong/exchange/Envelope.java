package vn.caurong.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes edXML messages for tests; every part can be left out or told otherwise. */
public final class Envelope {
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> references = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();

    public Envelope() {
        parts.put("From", organ("000.00.00.G22", "Văn phòng Thử nghiệm"));
        parts.put("To", organ("000.00.13.H17", "Sở Thông tin và Truyền thông"));
        parts.put("DocumentId", tag("DocumentId", "000.00.00.G22,2020/04/03,715/VPTN-KSTT"));
        code("715", "VPTN-KSTT");
        parts.put(
                "PromulgationInfo",
                tag("PromulgationInfo", tag("Place", "Hà Nội") + tag("PromulgationDate", "2020/04/03")));
        parts.put("DocumentType", tag("DocumentType", tag("Type", "18") + tag("TypeName", "Công văn")));
        parts.put("Subject", tag("Subject", "V/v kết nối, liên thông phần mềm quản lý văn bản"));
        parts.put(
                "SignerInfo",
                tag(
                        "SignerInfo",
                        tag("Competence", "TL. CHÁNH VĂN PHÒNG")
                                + tag("Position", "Cục trưởng")
                                + tag("FullName", "Nguyễn Văn Thử")));
        parts.put("DueDate", tag("DueDate", "2020/04/20"));
        parts.put("OtherInfo", tag("OtherInfo", tag("Priority", "1")));
        parts.put(
                "ToPlaces", tag("ToPlaces", tag("Place", "Các bộ, cơ quan ngang bộ") + tag("Place", "UBND các tỉnh")));
        business("Bussiness", "BussinessDocType", "0");
    }

    public static String organ(String id, String name) {
        return tag("OrganId", id) + tag("OrganName", name);
    }

    public static String tag(String name, String inside) {
        return "<edXML:%s>%s</edXML:%s>".formatted(name, inside, name);
    }

    /** Replaces a part of the header by its name; empty takes it away. */
    public Envelope with(String part, String xml) {
        parts.put(part, xml);
        return this;
    }

    public Envelope id(String id) {
        return with("DocumentId", tag("DocumentId", id));
    }

    public Envelope to(String id, String name) {
        return with("To", organ(id, name));
    }

    public Envelope from(String id, String name) {
        return with("From", organ(id, name));
    }

    public Envelope code(String number, String notation) {
        return with("Code", tag("Code", tag("CodeNumber", number) + tag("CodeNotation", notation)));
    }

    public Envelope business(String element, String type, String value) {
        return with("Business", tag(element, tag(type, value) + tag("Paper", "0")));
    }

    /** A file as it is. */
    public Envelope file(String name, byte[] content) {
        return file("cid:" + (references.size() + 1), String.valueOf(references.size() + 1), name, content);
    }

    /** With the content ids of the manifest and of the attachment. */
    public Envelope file(String reference, String id, String name, byte[] content) {
        references.add(tag("Reference", tag("ContentId", reference) + tag("AttachmentName", name)));
        attachments.add("<Attachment><ContentId>%s</ContentId><AttachmentName>%s</AttachmentName>%s</Attachment>"
                .formatted(
                        id,
                        name,
                        "<edXML:ContentTransferEncoded>%s</edXML:ContentTransferEncoded>"
                                .formatted(Base64.getEncoder().encodeToString(content))));
        return this;
    }

    /** Alone in a zip under a passing name, as the national software packs it. */
    public Envelope zipped(String name, byte[] content) {
        return file(name, zip(Map.of("tmp8212.dat", content)));
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    public String text() {
        return text(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                parts.keySet().stream().toList());
    }

    /** With a declaration of one's own, the parts of the header the other way round. */
    public String backwards(String declaration) {
        return text(declaration, parts.keySet().stream().toList().reversed());
    }

    private String text(String declaration, List<String> order) {
        StringBuilder header = new StringBuilder();
        for (String part : order) {
            String inside = parts.getOrDefault(part, "");
            boolean bare = part.equals("From") || part.equals("To");
            if (!part.equals("Business") && !inside.isEmpty()) {
                header.append(bare ? tag(part, inside) : inside);
            }
        }
        return declaration
                + """
                <edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">\
                <edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">"""
                + tag(
                        "edXMLHeader",
                        tag("MessageHeader", header.toString())
                                + tag("TraceHeaderList", parts.getOrDefault("Business", ""))
                                + "<Signature><SignatureValue>AAAA</SignatureValue></Signature>")
                + tag("edXMLBody", tag("edXMLManifest", String.join("", references)))
                + "</edXML:edXMLEnvelope><AttachmentEncoded"
                + " xmlns:edXML=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\">"
                + String.join("", attachments) + "</AttachmentEncoded></edXML>";
    }
}
