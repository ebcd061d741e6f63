package vn.caurong.documents.incoming;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;

/** What a document is called where its acts are reported; one not visible has no name. */
@Component
record ListNames(IncomingDocuments documents) {
    String of(UUID id, Actor actor) {
        try {
            Incoming document = documents.visible(id, actor);
            String about = document.title().isEmpty() ? document.fileName() : document.title();
            return document.mark().isEmpty() ? about : document.mark() + ", " + about;
        } catch (NotVisibleException hidden) {
            return "…";
        }
    }
}
