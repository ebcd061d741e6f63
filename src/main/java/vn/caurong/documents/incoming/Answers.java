package vn.caurong.documents.incoming;

import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;

/** Runs a command of a document's page once and answers with that page's address. */
final class Answers {
    private Answers() {}

    /**
     * @param command gets the version the page was opened at
     */
    static String once(
            Once once, Map<String, String> form, Actor actor, UUID id, IntConsumer command) {
        return once.run(
                IncomingForms.key(form),
                actor,
                () -> {
                    command.accept(IncomingForms.version(form));
                    return page(id);
                });
    }

    static String page(UUID id) {
        return "/documents/incoming/" + id;
    }
}
