package vn.caurong.documents.incoming;

import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;

/** Runs a command of a document's page once and answers with that page's address. */
final class Answers {
    private Answers() {}

    /**
     * @param command gets the version the page was opened at
     */
    static String once(Once once, Map<String, String> form, Actor actor, UUID id, IntConsumer command) {
        return once.run(FormText.key(form), actor, () -> {
            command.accept(FormText.version(form));
            return page(id);
        });
    }

    /**
     * The same for a command that says who has it now.
     *
     * @return address of the page, and the name
     */
    static Onto onto(Once once, Map<String, String> form, Actor actor, UUID id, IntFunction<String> command) {
        String done = once.run(FormText.key(form), actor, () -> command.apply(FormText.version(form)));
        return new Onto("redirect:" + page(id), done);
    }

    /** Where the answer leads, and who has the document now. */
    record Onto(String view, String heldBy) {}

    static String page(UUID id) {
        return "/documents/incoming/" + id;
    }
}
