package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;

/** A draft as its signer reads it, with what stands in the way of signing it. */
@Component
record ReadingToSign(Folders folders, Papermaking papermaking, RouteReading routes, ReadyToSign ready) {
    DraftToRead read(UUID id, Actor by) {
        Folder folder = folders.visible(id, by);
        Outgoing document = folder.document();
        return new DraftToRead(
                id,
                document.version(),
                document.content(),
                document.subject(),
                document.urgency(),
                document.restricted(),
                document.due(),
                folder.reference() == null ? null : folder.reference().mark(),
                papermaking.paper(document, folder.words()),
                routes.of(folder).lines(),
                obstacle(folder, by));
    }

    private @Nullable Refusal obstacle(Folder folder, Actor by) {
        try {
            ready.check(folder.document(), by);
            ReadyToSign.inSitting(folder.words()).orThrow();
            return null;
        } catch (RefusalException refused) {
            return refused.refusal();
        }
    }
}
