package vn.caurong.demo.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.FormElement;

/** What goes over the wire when a form is sent: its fields as they stand, some filled in anew. */
record Form(FormElement element, List<Map.Entry<String, String>> fields, Map<String, Path> files) {

    /**
     * @param values fields to fill; a field given here replaces all of its name
     * @param files by the name of the file field
     */
    static Form filled(FormElement element, List<Map.Entry<String, String>> values, Map<String, Path> files) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (KeyVal kept : element.formData()) {
            boolean replaced = values.stream().anyMatch(value -> value.getKey().equals(kept.key()));
            if (!replaced && !files.containsKey(kept.key())) {
                fields.add(Map.entry(kept.key(), written(element, kept)));
            }
        }
        fields.addAll(values);
        return new Form(element, fields, files);
    }

    /** As the page wrote it: the parser turns an empty choice into {@code on}. */
    private static String written(FormElement element, KeyVal kept) {
        String empty = "input[checked][value=\"\"][name=\"" + kept.key() + "\"]";
        return element.selectFirst(empty) == null ? kept.value() : "";
    }

    boolean isMultipart() {
        return element.attr("enctype").equalsIgnoreCase("multipart/form-data");
    }

    byte[] urlEncoded() {
        return fields.stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] multipart(String boundary) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields) {
            part(body, boundary, "name=\"%s\"".formatted(field.getKey()), "text/plain;charset=UTF-8");
            body.write((field.getValue() + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        for (Map.Entry<String, Path> file : files.entrySet()) {
            String name = file.getValue().getFileName().toString();
            part(body, boundary, "name=\"%s\"; filename=\"%s\"".formatted(file.getKey(), name), "application/pdf");
            body.write(Files.readAllBytes(file.getValue()));
            body.write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String boundary, String name, String type) throws IOException {
        String head = "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, name, type);
        body.write(head.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
