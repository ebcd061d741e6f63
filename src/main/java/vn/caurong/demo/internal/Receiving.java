package vn.caurong.demo.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an agency does with a document that comes in: arrival, register, directive, assignment.
 *
 * @param agency key of the agency, first part of its people's sign-in names
 */
record Receiving(Cast cast, String agency) {

    /** The clerk drops the file; returns the register form as it comes filled. */
    Sheet drop(Path file) {
        Visitor clerk = cast.as(agency + ".vanthu");
        Sheet door = clerk.open("/documents/incoming/new");
        return expect(clerk.send(door, "/documents/incoming", List.of(), Map.of("file", file)), "/registration");
    }

    /**
     * The clerk registers and presents to a leader.
     *
     * @param lead name of the unit proposed to take the lead
     */
    Sheet register(Sheet form, String leader, String lead) {
        List<Map.Entry<String, String>> values = new ArrayList<>();
        values.add(Map.entry("to", form.choice("/registration", "to", leader)));
        values.add(Map.entry(form.partOf("/registration", lead), "LEAD"));
        return done(cast.as(agency + ".vanthu").send(form, "/registration", values, Map.of()));
    }

    /** The leader accepts what is proposed. */
    Sheet direct(String leader, String title) {
        Sheet page = cast.waiting(agency + "." + leader, title);
        return done(cast.as(agency + "." + leader).send(page, "/directive", Map.of()));
    }

    /** The unit's head gives it to somebody. */
    Sheet assign(String title, String to) {
        Sheet page = cast.waiting(agency + ".truongphong", title);
        Map<String, String> choice = Map.of("to", page.choice("/assignment", "to", to));
        return done(cast.as(agency + ".truongphong").send(page, "/assignment", choice));
    }

    /** Whoever processes it reports it done. */
    Sheet report(String title, String words) {
        Sheet page = cast.waiting(agency + ".chuyenvien", title);
        return done(cast.as(agency + ".chuyenvien").send(page, "/completion", Map.of("words", words)));
    }

    /** A page that was not refused. */
    static Sheet done(Sheet page) {
        if (page.status() != 200) {
            throw new StepFailure("Không làm được: " + page.word());
        }
        return page;
    }

    private static Sheet expect(Sheet page, String form) {
        if (done(page).form(form).isEmpty()) {
            throw page.missing(form);
        }
        return page;
    }
}
