package vn.caurong.documents.incoming;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Post;
import vn.caurong.organization.WorkingTime;

/** Reads who is to do what until when: directives, assignments, deadlines. */
@Component
record DirectiveForms(Posts posts, WrittenTimes times, WorkingTime time, Clock clock) {
    private static final String PART = "part-";

    /** Units and people with their parts, deadline and words. */
    Directive directive(Map<String, String> form, UUID agency) {
        List<Directive.Line> lines = new ArrayList<>();
        for (Post post : posts.of(agency)) {
            String part = form.getOrDefault(PART + post.id(), "");
            if (!part.isEmpty()) {
                lines.add(new Directive.Line(part(part), post.unit(), post.id()));
            }
        }
        return new Directive(lines, deadline(form, agency), FormText.words(form), form.containsKey("replyRequired"));
    }

    Assigning.Assignment assignment(Map<String, String> form, UUID agency) {
        return new Assigning.Assignment(
                FormText.id(FormText.text(form, "to")), deadline(form, agency), FormText.text(form, "words"));
    }

    /** A pick in working days of the agency, a day of one's own, or none. */
    Deadline deadline(Map<String, String> form, UUID agency) {
        Instant now = clock.instant();
        String pick = FormText.text(form, "due");
        return switch (pick) {
            case "", "none" -> Deadline.none(now);
            case "day" -> new Deadline(now, null, times.read(FormText.text(form, "dueDay")));
            case "keep" -> new Deadline(now, null, times.read(FormText.text(form, "dueKeep")));
            default -> Deadline.days(now, FormText.number(form, "due"), time.of(agency));
        };
    }

    private static Part part(String text) {
        try {
            return Part.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new RefusalException("incoming.refused.form");
        }
    }
}
