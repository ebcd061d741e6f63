package vn.caurong.documents.incoming;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.files.Blob;
import vn.caurong.kernel.Actor;

/** The record of a document that has come, with its file and the item that waits for the clerk. */
@Component
record ArrivalRecords(
        Arrivals arrivals, IncomingDocuments documents, ArrivedFiles files, RegisterItems items, Trail trail) {
    /** In the caller's transaction. */
    Incoming add(Arrivals.Arrived arrived, Details said, Blob blob, @Nullable Actor actor) {
        arrivals.add(arrived, said);
        Incoming document = documents.find(arrived.id()).orElseThrow();
        files.add(document, arrived, blob);
        items.open(document, said.urgency(), actor);
        if (actor == null) {
            trail.note(document, "arrived", facts(arrived));
        } else {
            trail.tell(document, actor, "arrived", facts(arrived));
        }
        return document;
    }

    private static Map<String, String> facts(Arrivals.Arrived arrived) {
        Map<String, String> facts = new HashMap<>(Map.of("way", arrived.way(), "sha256", arrived.sha256()));
        if (arrived.sentBy() != null) {
            facts.put("partner", arrived.sentBy());
        }
        return facts;
    }
}
