package vn.caurong.demo.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/** The program of another agency: it has a key and no browser. */
record PartnerProgram(URI server) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    private static final String BOUNDARY = "cau-rong-partner";

    /** Sends a letter as an edXML message; returns what the exchange says. */
    String send(int number, LocalDate day, String subject) throws IOException {
        String content = content(new Letter(number, day, subject, Sender.OFFICE));
        String notation = Sender.OFFICE.notation();
        return post(MESSAGE.formatted(
                DAY.format(day), number, notation, number, notation, DAY.format(day), "V/v " + subject, content));
    }

    private static String content(Letter letter) throws IOException {
        try (var file = new PassingFile("cong-van.pdf")) {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(letter.write(file.path())));
        }
    }

    private String post(String message) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/exchange/v1/sendEdoc"))
                .header("X-SystemId", "demo-vpcp")
                .header("X-SecretKey", "demo-secret-not-for-use")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts(message)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new StepFailure("Trục trả lời %d: %s".formatted(answer.statusCode(), answer.body()));
            }
            return answer.body().replaceAll(".*\"ErrorDesc\":\"([^\"]*)\".*", "$1");
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StepFailure("Bị ngắt giữa chừng");
        }
    }

    private static byte[] parts(String message) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String part = "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        body.writeBytes(bytes(part.formatted(BOUNDARY, "destination", "", "000.00.13.H17")));
        body.writeBytes(bytes(part.formatted(BOUNDARY, "file", "; filename=\"m.edxml\"", message)));
        body.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final String MESSAGE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">
            <edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXML:edXMLHeader>
            <edXML:MessageHeader>
            <edXML:From><edXML:OrganId>000.00.00.G22</edXML:OrganId><edXML:OrganName>Văn phòng Chính phủ</edXML:OrganName></edXML:From>
            <edXML:To><edXML:OrganId>000.00.13.H17</edXML:OrganId><edXML:OrganName>Sở Thông tin và Truyền thông</edXML:OrganName></edXML:To>
            <edXML:DocumentId>000.00.00.G22,%s,%d/%s</edXML:DocumentId>
            <edXML:Code><edXML:CodeNumber>%d</edXML:CodeNumber><edXML:CodeNotation>%s</edXML:CodeNotation></edXML:Code>
            <edXML:PromulgationInfo><edXML:Place>Hà Nội</edXML:Place><edXML:PromulgationDate>%s</edXML:PromulgationDate></edXML:PromulgationInfo>
            <edXML:DocumentType><edXML:Type>18</edXML:Type><edXML:TypeName>Công văn</edXML:TypeName></edXML:DocumentType>
            <edXML:Subject>%s</edXML:Subject>
            <edXML:SignerInfo><edXML:Position>CHỦ NHIỆM</edXML:Position><edXML:FullName>Nguyễn Thử Nghiệm</edXML:FullName></edXML:SignerInfo>
            <edXML:OtherInfo><edXML:Priority>0</edXML:Priority></edXML:OtherInfo>
            </edXML:MessageHeader>
            <edXML:TraceHeaderList><edXML:Bussiness><edXML:BussinessDocType>0</edXML:BussinessDocType><edXML:Paper>0</edXML:Paper></edXML:Bussiness></edXML:TraceHeaderList>
            </edXML:edXMLHeader><edXML:edXMLBody><edXML:edXMLManifest version="1.0"><edXML:Reference>
            <edXML:ContentId>cid:1</edXML:ContentId><edXML:AttachmentName>cong-van.pdf</edXML:AttachmentName>
            </edXML:Reference></edXML:edXMLManifest></edXML:edXMLBody></edXML:edXMLEnvelope>
            <AttachmentEncoded><Attachment><ContentId>1</ContentId><AttachmentName>cong-van.pdf</AttachmentName>
            <edXML:ContentTransferEncoded xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">%s</edXML:ContentTransferEncoded>
            </Attachment></AttachmentEncoded></edXML>
            """;
}
