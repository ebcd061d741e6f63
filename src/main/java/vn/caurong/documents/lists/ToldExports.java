package vn.caurong.documents.lists;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.notifications.NewNotice;
import vn.caurong.notifications.Notices;

/** The bell says when a list is written out, or could not be. */
@Component
record ToldExports(Exportables lists, Access access, Notices notices, MessageSource words) {
    /** In the caller's transaction; once for each export. */
    void tell(Exporting.Errand errand, int rows, boolean done) {
        UUID person = errand.actor().person();
        Subject subject = subject(errand.id());
        String title = words.getMessage(lists.named(errand.list()).titleKey(), null, Locale.of(errand.language()));
        access.grant(subject, new Principal.Person(person), "asked");
        notices.tell(List.of(new NewNotice(
                person,
                "export:" + errand.id(),
                done ? "lists.notice.done" : "lists.notice.failed",
                done ? List.of(Integer.toString(rows)) : List.of(),
                subject,
                null,
                "/documents/exports",
                0,
                title,
                "",
                "",
                null)));
    }

    void seen(UUID export, Actor reader) {
        notices.seen(subject(export), reader);
    }

    private static Subject subject(UUID export) {
        return new Subject("export", export);
    }
}
