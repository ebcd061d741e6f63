package vn.caurong.notifications.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.kernel.Vietnam;
import vn.caurong.notifications.internal.LetterQueue.Letter;
import vn.caurong.notifications.internal.Postman.Written;

/**
 * The words of a letter, in the language its reader chose: mark, title and a link, nothing of the document itself; of
 * a restricted one not even its title. What was read or may not be seen any more is left out.
 */
@Component
record Writing(JdbcClient jdbc, Access access, MessageSource words, PostSettings settings, MailWishes wishes) {
    private static final String LINES = "select n.*, exists (select 1 from access.restricted r"
            + " where r.subject_kind = n.subject_kind and r.subject_id = n.subject_id) as restricted"
            + " from notifications.notice n where n.letter = :letter and n.read_at is null and " + Unread.VISIBLE
            + " order by n.urgency desc, n.at, n.id";

    /** Empty when nothing is left to say. */
    Optional<Written> of(Letter letter) {
        List<Line> lines = lines(letter.id(), letter.person());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Locale language = Locale.of(wishes.of(letter.person()).language());
        String subject = lines.size() == 1
                ? say(language, "notifications.mail.one", sentence(lines.getFirst(), language))
                : say(language, "notifications.mail.many", Integer.toString(lines.size()));
        String text = lines.stream().map(line -> paragraph(line, language)).collect(Collectors.joining("\n\n"));
        return Optional.of(new Written(
                subject.replaceAll("\\s+", " "),
                text + "\n\n-- \n" + say(language, "notifications.mail.foot", link("/account/notices"))));
    }

    private List<Line> lines(UUID letter, UUID person) {
        return jdbc.sql(LINES)
                .param("letter", letter)
                .param("principals", access.principalsOf(person))
                .query((row, n) -> new Line(NoticeRow.of(row, n), row.getBoolean("restricted")))
                .list();
    }

    private String paragraph(Line line, Locale language) {
        NoticeRow row = line.row();
        Instant due = row.due();
        String said = NoticeRow.about(sentence(line, language), line.restricted() ? "" : row.title());
        String until = due == null ? "" : "\n" + say(language, "notifications.mail.due", Vietnam.write(due));
        return said + until + "\n" + link(row.href());
    }

    private String sentence(Line line, Locale language) {
        String said = say(language, line.row().says(), line.row().values());
        return line.row().mark().isEmpty() ? said : said + " (" + line.row().mark() + ")";
    }

    private String link(String way) {
        return settings.address().replaceAll("/+$", "") + way;
    }

    private String say(Locale language, String key, Object... values) {
        return words.getMessage(key, values, language);
    }

    private record Line(NoticeRow row, boolean restricted) {}
}
