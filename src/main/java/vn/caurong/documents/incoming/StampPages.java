package vn.caurong.documents.incoming;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caurong.documents.stamp.ArrivalStamp;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Permission;

/** The print of a registered arrival with its stamp. */
@Controller
record StampPages(IncomingDocuments documents, ArrivalStamps stamps) {
    @GetMapping("/documents/incoming/{id}/stamped.pdf")
    @Permission("incoming.read")
    ResponseEntity<byte[]> print(@PathVariable UUID id, Actor actor) {
        Incoming document = documents.visible(id, actor);
        ArrivalStamp stamp = stamps.of(document);
        if (stamp == null) {
            throw new NotVisibleException(document.subject());
        }
        return answer(stamps.printed(document, stamp), "den-" + stamp.number() + ".pdf");
    }

    private static ResponseEntity<byte[]> answer(byte[] pdf, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.inline().filename(name).build()))
                .body(pdf);
    }
}
