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
import vn.caurong.organization.Unit;
import vn.caurong.organization.WorkingTime;

/** Reads what the pages of incoming documents send. Nothing in it is trusted. */
@Component
class IncomingForms {
    private static final String PART = "part-";

    private final Posts posts;
    private final PageReading reading;
    private final WrittenTimes times;
    private final WorkingTime time;
    private final Clock clock;

    IncomingForms(Posts posts, PageReading reading, WrittenTimes times, WorkingTime time, Clock clock) {
        this.posts = posts;
        this.reading = reading;
        this.times = times;
        this.time = time;
        this.clock = clock;
    }

    /** What the clerk typed over the values read by machine. */
    Details details(Map<String, String> form) {
        String mark = text(form, "mark");
        int slash = mark.indexOf('/');
        String signer = text(form, "signer");
        int comma = signer.indexOf(',');
        String sender = text(form, "sender").replaceAll("\\s+", " ");
        String issued = text(form, "issued");
        return new Details(
                reading.agency(sender).map(Unit::id).orElse(null),
                sender,
                slash < 0 ? mark : mark.substring(0, slash).strip(),
                slash < 0 ? "" : mark.substring(slash + 1).strip(),
                issued.isEmpty() ? null : WrittenTimes.day(issued),
                reading.type(text(form, "type")),
                text(form, "title").replaceAll("\\s+", " "),
                comma < 0 ? signer : signer.substring(0, comma).strip(),
                comma < 0 ? "" : signer.substring(comma + 1).strip(),
                text(form, "recipients"),
                number(form, "urgency"),
                times.read(text(form, "reply")));
    }

    /** The whole registration form. */
    Registration registration(Map<String, String> form, UUID agency) {
        String to = text(form, "to");
        boolean rule = to.startsWith("rule:");
        Directive proposal = directive(form, agency);
        return new Registration(
                details(form),
                text(form, "dup").equals("new"),
                rule || to.isEmpty() ? null : id(to),
                rule ? id(to.substring("rule:".length())) : null,
                proposal.lines().isEmpty() ? null : proposal,
                "",
                form.containsKey("restricted"));
    }

    /** Units and people with their parts, deadline and words. */
    Directive directive(Map<String, String> form, UUID agency) {
        List<Directive.Line> lines = new ArrayList<>();
        for (Post post : posts.of(agency)) {
            String part = form.getOrDefault(PART + post.id(), "");
            if (!part.isEmpty()) {
                lines.add(new Directive.Line(part(part), post.unit(), post.id()));
            }
        }
        return new Directive(lines, deadline(form, agency), phrased(form), form.containsKey("replyRequired"));
    }

    /** Words of one's own, else the phrase picked. */
    private static String phrased(Map<String, String> form) {
        String words = words(form);
        return words.isEmpty() ? text(form, "phrase") : words;
    }

    Assigning.Assignment assignment(Map<String, String> form, UUID agency) {
        return new Assigning.Assignment(id(text(form, "to")), deadline(form, agency), text(form, "words"));
    }

    Completion completion(Map<String, String> form) {
        return Completion.reported(text(form, "words"), text(form, "noReplyWhy"));
    }

    /** A pick in working days of the agency, a day of one's own, or none. */
    Deadline deadline(Map<String, String> form, UUID agency) {
        Instant now = clock.instant();
        String pick = text(form, "due");
        return switch (pick) {
            case "", "none" -> Deadline.none(now);
            case "day" -> new Deadline(now, null, times.read(text(form, "dueDay")));
            case "keep" -> new Deadline(now, null, times.read(text(form, "dueKeep")));
            default -> Deadline.days(now, number(form, "due"), time.of(agency));
        };
    }

    /** The idempotency key of the form. */
    static UUID key(Map<String, String> form) {
        return id(text(form, "key"));
    }

    /** The newest version seen: of the page of differences, else the one the form was opened at. */
    static int version(Map<String, String> form) {
        return number(form, form.containsKey("over") ? "over" : "version");
    }

    /** The post something goes to. */
    static UUID to(Map<String, String> form) {
        return id(text(form, "to"));
    }

    /** The registered document a copy is added to. */
    static UUID into(Map<String, String> form) {
        return id(text(form, "into"));
    }

    static String words(Map<String, String> form) {
        return text(form, "words");
    }

    private static Part part(String text) {
        try {
            return Part.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new RefusalException("incoming.refused.form");
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new RefusalException("incoming.refused.choose");
        }
    }

    private static int number(Map<String, String> form, String name) {
        String text = text(form, name);
        if (!text.matches("\\d{0,6}")) {
            throw new RefusalException("incoming.refused.form");
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static String text(Map<String, String> form, String name) {
        return Details.clean(form.get(name));
    }
}
