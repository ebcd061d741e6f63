package vn.caurong.notifications.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.caurong.notifications.Inviting;
import vn.caurong.notifications.Mailing;

/** Hands letters to the mail server; each question to it has an end. */
@Component
class Postman implements Mailing, Inviting {
    private final PostSettings.Smtp smtp;
    private final JavaMailSenderImpl sender;

    Postman(PostSettings settings) {
        smtp = settings.smtp();
        sender = MailServer.sender(smtp);
    }

    @Override
    public boolean isThere() {
        return smtp.isGiven();
    }

    @Override
    public boolean takes(String address) {
        return Preference.isAddress(address) && smtp.takes(address);
    }

    /**
     * @param id becomes the Message-ID
     * @throws org.springframework.mail.MailException when it could not be handed over
     */
    void send(UUID id, String to, Written letter) throws MessagingException {
        sender.send(parts(id, to, letter.subject(), letter.text(), false).getMimeMessage());
    }

    @Override
    public void send(UUID id, String to, Letter letter) {
        try {
            MimeMessageHelper parts = parts(id, to, letter.subject(), letter.text(), true);
            parts.addAttachment(letter.fileName(), new ByteArrayResource(letter.pdf()), "application/pdf");
            sender.send(parts.getMimeMessage());
        } catch (MailException | MessagingException failed) {
            throw Trouble.of(failed).notTaken();
        }
    }

    @Override
    public String sender() {
        return smtp.from();
    }

    @Override
    public void invite(UUID id, String to, Invitation invitation) {
        try {
            MimeMessage message = parts(id, to, invitation.subject(), "", false).getMimeMessage();
            InvitationParts.into(message, invitation);
            sender.send(message);
        } catch (MailException | MessagingException failed) {
            throw Trouble.of(failed).notTaken();
        }
    }

    private MimeMessageHelper parts(UUID id, String to, String subject, String text, boolean files)
            throws MessagingException {
        MimeMessage message = new NumberedMessage(
                sender, id + "@" + smtp.from().substring(smtp.from().indexOf('@') + 1));
        MimeMessageHelper parts = new MimeMessageHelper(message, files, StandardCharsets.UTF_8.name());
        parts.setFrom(smtp.from());
        parts.setTo(to);
        parts.setSubject(subject);
        parts.setText(text);
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's absence answers it
        return parts;
    }

    /** Subject and plain text. */
    record Written(String subject, String text) {}
}
