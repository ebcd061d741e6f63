package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.signatures.PdfSigning.OpenKey;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** The documents on a signer's desk. */
@Component
record SignersDesk(
        WorkList worklist,
        Folders folders,
        Papermaking papermaking,
        RouteReading routes,
        ReadyToSign ready,
        MakingSignatures making,
        SigningAsRead signing,
        ReviewingDrafts reviewing,
        TransactionOperations transaction)
        implements ToSign {
    @Override
    public List<UUID> waiting(Set<UUID> wanted, Actor by) {
        return worklist.list(by).stream()
                .filter(item -> mine(item, by))
                .filter(item -> wanted.isEmpty()
                        || wanted.contains(item.id())
                        || wanted.contains(item.subject().id()))
                .map(item -> item.subject().id())
                .distinct()
                .toList();
    }

    private static boolean mine(OpenItem item, Actor by) {
        return item.duty() == Duty.SIGN
                && item.subject().kind().equals(Outgoing.KIND)
                && item.assignee().id().equals(by.post())
                && !by.actsForAnother();
    }

    @Override
    public DraftToRead read(UUID id, Actor by) {
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

    @Override
    public OpenKey open(char[] pin, Actor by) {
        Pin given = new Pin(Ids.next(), pin);
        try {
            return making.open(given, by);
        } finally {
            given.wipe();
        }
    }

    @Override
    public void sign(UUID id, int version, OpenKey key, Actor by, Runnable with) {
        signing.sign(id, version, key, by, with);
    }

    @Override
    public void giveBack(UUID id, int version, String remarks, Actor by, Runnable with) {
        transaction.executeWithoutResult(_ -> {
            reviewing.giveBack(id, version, remarks, by);
            with.run();
        });
    }
}
