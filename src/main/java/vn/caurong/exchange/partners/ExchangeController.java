package vn.caurong.exchange.partners;

import java.io.IOException;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.caurong.kernel.Permission;

/** The door of the provincial exchange axis, in its shape: partners send and fetch messages. */
@RestController
record ExchangeController(ReceivingMessages receiving, FetchingMessages fetching, Answers answers) {
    private static final String PARTNER = "vn.caurong.exchange.partners.Partner";

    @PostMapping("/exchange/v1/sendEdoc")
    @Permission(value = "exchange.send", keyed = true)
    Answer send(
            @RequestParam MultipartFile file,
            @RequestParam String destination,
            @RequestParam(defaultValue = "") String code,
            @RequestAttribute(PARTNER) Partner partner)
            throws IOException {
        String name = file.getOriginalFilename() == null || code.isBlank() ? "message.edxml" : code + ".edxml";
        var done = receiving.receive(file, name, destination, partner);
        return answers.done(done.docId(), done.known());
    }

    @GetMapping("/exchange/v1/syncReceivedEdocList")
    @Permission(value = "exchange.fetch", keyed = true)
    FetchingMessages.Waiting list(
            @RequestParam(defaultValue = "edoc") String messageType,
            @RequestParam String fromDate,
            @RequestParam String toDate,
            @RequestAttribute(PARTNER) Partner partner) {
        return fetching.list(partner, messageType, fromDate, toDate);
    }

    @GetMapping("/exchange/v1/getEdoc")
    @Permission(value = "exchange.fetch", keyed = true)
    ResponseEntity<byte[]> get(@RequestParam UUID docId, @RequestAttribute(PARTNER) Partner partner) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(fetching.get(partner, docId));
    }

    /** What {@code updateStatus} sends. */
    record Status(UUID docId, String status) {}

    @PostMapping("/exchange/v1/updateStatus")
    @Permission(value = "exchange.fetch", keyed = true)
    Answer update(@RequestBody Status said, @RequestAttribute(PARTNER) Partner partner) {
        fetching.mark(partner, said.docId(), said.status());
        return answers.done(said.docId().toString(), false);
    }
}
