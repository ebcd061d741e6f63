package vn.caurong.notifications.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import vn.caurong.notifications.Inviting.Invitation;

/** Words and calendar file as two ways to say the same: the method stands in the type (RFC 6047 2.4). */
final class InvitationParts {
    private InvitationParts() {}

    static void into(MimeMessage message, Invitation invitation) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setText(invitation.text(), StandardCharsets.UTF_8.name());
        MimeBodyPart calendar = new MimeBodyPart();
        String type = "text/calendar; charset=UTF-8; method=" + invitation.method();
        calendar.setDataHandler(new jakarta.activation.DataHandler(new ByteArrayDataSource(invitation.ics(), type)));
        calendar.setHeader("Content-Type", type);
        calendar.setHeader("Content-Transfer-Encoding", "base64");
        message.setContent(new MimeMultipart("alternative", words, calendar));
    }
}
