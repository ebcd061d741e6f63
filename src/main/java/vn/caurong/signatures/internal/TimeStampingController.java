package vn.caurong.signatures.internal;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.caurong.kernel.Permission;

/** The demo's time-stamp service for others, by HTTP (RFC 3161 3.4). */
@Controller
record TimeStampingController(OwnTimeStamps own) {
    @PostMapping(value = "/tsa", consumes = "application/timestamp-query", produces = "application/timestamp-reply")
    @Permission(value = "signatures.time-stamp", open = true)
    ResponseEntity<byte[]> stamp(@RequestBody byte[] query) {
        if (!own.offered()) {
            return ResponseEntity.notFound().build();
        }
        try {
            return ResponseEntity.ok(own.answer(query));
        } catch (IllegalArgumentException noQuery) {
            return ResponseEntity.badRequest().build();
        }
    }
}
