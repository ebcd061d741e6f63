package vn.caurong.exchange.partners;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.caurong.exchange.edxml.StateEnvelope;
import vn.caurong.exchange.partners.DemoMessages.Waiting;
import vn.caurong.kernel.Permission;

/**
 * The demo's other program: takes what is sent to agencies outside the city, registers it at once and
 * tells so, over HTTP as a real one. In the demo only.
 */
@RestController
@Profile("demo")
record DemoAxis(DemoMessages messages, Answers answers) {
    @PostMapping("/exchange/demo/v1/sendEdoc")
    @Permission(value = "exchange.demo", keyed = true)
    Answer send(@RequestParam MultipartFile file, @RequestParam String destination) throws IOException {
        return answers.done(messages.take(file, destination), false);
    }

    @GetMapping("/exchange/demo/v1/syncReceivedEdocList")
    @Permission(value = "exchange.demo", keyed = true)
    Map<String, Object> list() {
        List<Map<String, String>> data = messages.waiting().stream()
                .map(Waiting::id)
                .map(id -> Map.of("docId", id))
                .toList();
        return Map.of("success", true, "count", data.size(), "data", data);
    }

    @GetMapping("/exchange/demo/v1/getEdoc")
    @Permission(value = "exchange.demo", keyed = true)
    ResponseEntity<byte[]> get(@RequestParam String docId) {
        return messages.waiting().stream()
                .filter(waiting -> waiting.id().equals(docId))
                .findFirst()
                .map(waiting -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_XML)
                        .body(StateEnvelope.write(waiting.told())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/exchange/demo/v1/updateStatus")
    @Permission(value = "exchange.demo", keyed = true)
    Answer update(@RequestBody ExchangeController.Status said) {
        messages.done(said.docId().toString());
        return answers.done(said.docId().toString(), false);
    }
}
