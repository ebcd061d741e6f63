package vn.caurong.documents.sample;

import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;

/** Hands out sample letters in the demo. */
@Controller
@Profile("demo")
record SampleController(SampleLetters letters) {
    @GetMapping("/documents/samples/letter.pdf")
    @Permission(value = "incoming.sample", roles = Role.CLERK)
    ResponseEntity<byte[]> letter(@RequestParam(defaultValue = "0") int urgency) {
        SampleLetters.Letter letter = letters.write(Math.clamp(urgency, 0, 3));
        ContentDisposition saved =
                ContentDisposition.attachment().filename(letter.name()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .headers(headers -> headers.setContentDisposition(saved))
                .body(letter.pdf());
    }
}
