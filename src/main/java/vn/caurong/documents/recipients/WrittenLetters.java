package vn.caurong.documents.recipients;

import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.files.Files;
import vn.caurong.kernel.Vietnam;
import vn.caurong.notifications.Mailing.Letter;
import vn.caurong.organization.Organization;

/** The letter that brings a sealed document to a recipient without a code; in Vietnamese. */
@Component
record WrittenLetters(JdbcClient jdbc, Organization organization, Files files, MessageSource words) {
    private static final Locale VIETNAMESE = Locale.of("vi");

    Letter of(MailLine line) {
        Issued issued = issued(line.outgoing());
        String agency = organization.unit(line.agency()).name();
        String subject = say("recipients.mail.subject", issued.mark(), issued.subject());
        String text = say("recipients.mail.text", line.name(), agency, issued.mark(), issued.day(), issued.subject());
        String name = issued.mark().replaceAll("[^\\p{L}\\p{N}-]+", "-") + ".pdf";
        return new Letter(subject.replaceAll("\\s+", " "), text, name, files.read(issued.sha256()));
    }

    private Issued issued(UUID outgoing) {
        return jdbc.sql("""
                        select o.subject, i.sha256, n.day,
                            to_char(n.number, 'FM999999900') || '/' || n.notation as mark
                        from documents.outgoing_issue i join documents.outgoing o on o.id = i.outgoing
                        join documents.outgoing_number n on n.id = i.number
                        where i.outgoing = :outgoing
                        """)
                .param("outgoing", outgoing)
                .query((row, n) -> new Issued(
                        row.getString("subject"),
                        row.getString("sha256"),
                        Vietnam.write(row.getObject("day", java.time.LocalDate.class)),
                        row.getString("mark")))
                .single();
    }

    private String say(String key, Object... values) {
        return words.getMessage(key, values, VIETNAMESE);
    }

    private record Issued(String subject, String sha256, String day, String mark) {}
}
