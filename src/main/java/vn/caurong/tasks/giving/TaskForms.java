package vn.caurong.tasks.giving;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Post;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.dues.Deadline;
import vn.caurong.tasks.dues.WrittenDues;
import vn.caurong.tasks.parties.Parties;
import vn.caurong.tasks.parties.Party;
import vn.caurong.tasks.parties.TaskPosts;
import vn.caurong.tasks.sources.Sources;
import vn.caurong.tasks.state.TaskGiving;

/** Reads the forms of tasks. Nothing in them is trusted. */
@Component
public record TaskForms(TaskPosts posts, Sources sources, WrittenDues written, WorkingTime time, Clock clock) {
    private static final String PART = "part-";
    private static final int MOST_DAYS = 999;

    NewTask task(Map<String, String> form, Actor actor) {
        return new NewTask(
                text(form, "words"),
                text(form, "product"),
                TaskGiving.QUANTITY.read(text(form, "quantity"), 1),
                text(form, "authority"),
                number(form, "urgency"),
                parties(form, actor.agency()),
                deadline(form, actor.agency()),
                sources.required(source(text(form, "source")), actor),
                text(form, "sourceWords"),
                optional(text(form, "parent")));
    }

    private Parties parties(Map<String, String> form, UUID agency) {
        List<Party> leads = new ArrayList<>();
        List<Party> coordinators = new ArrayList<>();
        for (Post post : posts.of(agency)) {
            Party party = new Party(post.unit(), post.id());
            switch (text(form, PART + post.id())) {
                case "LEAD" -> leads.add(party);
                case "COORDINATE" -> coordinators.add(party);
                default -> {}
            }
        }
        return new Parties(List.copyOf(leads), List.copyOf(coordinators));
    }

    /** A pick in working days of the agency, or a day of one's own. */
    public Deadline deadline(Map<String, String> form, UUID agency) {
        Instant now = clock.instant();
        return switch (text(form, "due")) {
            case "" -> throw new RefusalException("tasks.refused.dueMissing");
            case "day" -> new Deadline(now, null, written.read(text(form, "dueDay"), time.of(agency)));
            default -> Deadline.days(now, days(form), time.of(agency));
        };
    }

    /** A day of one's own, null when none is written. */
    public @Nullable Deadline named(Map<String, String> form, UUID agency) {
        String day = text(form, "dueDay");
        return day.isEmpty() ? null : new Deadline(clock.instant(), null, written.read(day, time.of(agency)));
    }

    private static int days(Map<String, String> form) {
        int days = number(form, "due");
        Ruling.unless(days <= MOST_DAYS, "tasks.refused.form").orThrow();
        return days;
    }

    /** Kind and id, written {@code incoming:…}; null for nothing. */
    static @Nullable Subject source(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? null : new Subject(text.substring(0, colon), id(text.substring(colon + 1)));
    }

    public static UUID key(Map<String, String> form) {
        return id(text(form, "key"));
    }

    static @Nullable UUID optional(String text) {
        return text.isEmpty() ? null : id(text);
    }

    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new RefusalException("tasks.refused.form");
        }
    }

    public static int number(Map<String, String> form, String name) {
        String text = text(form, name);
        if (!text.matches("\\d{0,4}")) {
            throw new RefusalException("tasks.refused.form");
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    public static String text(Map<String, String> form, String name) {
        return Normalizer.normalize(form.getOrDefault(name, ""), Normalizer.Form.NFC)
                .strip();
    }
}
