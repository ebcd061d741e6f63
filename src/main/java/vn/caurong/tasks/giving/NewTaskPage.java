package vn.caurong.tasks.giving;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caurong.tasks.dues.TaskDues;
import vn.caurong.tasks.sources.Paragraphs;
import vn.caurong.tasks.sources.QuoteLine;
import vn.caurong.tasks.sources.SourceLine;
import vn.caurong.tasks.task.Task;

/**
 * The form that gives a task.
 *
 * @param units by the posts that answer for them
 * @param people one by one
 * @param source the subject it comes from, null when it is given alone
 * @param restricted whether that is of restricted circulation
 * @param lines its words beside the form
 * @param quote the paragraph chosen, empty for none
 * @param given what the form opens with
 * @param whole the task it will be a part of, null for none
 */
record NewTaskPage(
        List<PartyLine> units,
        List<PartyLine> people,
        TaskDues dues,
        @Nullable SourceLine source,
        boolean restricted,
        List<QuoteLine> lines,
        String quote,
        Given given,
        @Nullable Task whole) {
    /** Nobody to give to. */
    boolean empty() {
        return units.isEmpty() && people.isEmpty();
    }

    /** The paragraph names somebody. */
    boolean suggests() {
        return !lead().isEmpty();
    }

    /** Who is proposed to lead, empty for nobody. */
    String lead() {
        return Stream.concat(units.stream(), people.stream())
                .filter(party -> party.part().equals("LEAD"))
                .map(PartyLine::name)
                .findFirst()
                .orElse("");
    }

    /** Message key of who will read the paragraph. */
    String hintKey() {
        return restricted ? "tasks.f.paragraph.hint.restricted" : "tasks.f.paragraph.hint";
    }

    String work() {
        return Paragraphs.work(quote);
    }

    String backHref() {
        if (whole != null) {
            return "/tasks/" + whole.id();
        }
        return source == null ? "/tasks" : source.href();
    }
}
