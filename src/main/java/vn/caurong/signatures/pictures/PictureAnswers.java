package vn.caurong.signatures.pictures;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;

/** A picture as the answer to whoever manages its owner. */
@Component
record PictureAnswers(KeepingPictures keeping, Pictures pictures) {
    ResponseEntity<byte[]> png(Owner owner, UUID picture, Actor by) {
        keeping.agency(owner, by);
        byte[] png = pictures.png(owner, picture)
                .orElseThrow(() -> new NotVisibleException(new Subject("picture", picture)));
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png);
    }
}
