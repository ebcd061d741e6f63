package vn.caurong.notifications.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.caurong.notifications.Mailing;

/** Hands letters to the mail server; each question to it has an end. */
@Component
class Postman implements Mailing {
    private static final int MILLIS = 15_000;

    private final PostSettings.Smtp smtp;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    Postman(PostSettings settings) {
        smtp = settings.smtp();
        sender.setHost(smtp.host());
        sender.setPort(smtp.port());
        sender.setUsername(smtp.user());
        sender.setPassword(smtp.password());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        sender.setJavaMailProperties(properties(smtp));
    }

    private static Properties properties(PostSettings.Smtp smtp) {
        Properties all = new Properties();
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            all.setProperty("mail.smtp." + wait, Integer.toString(MILLIS));
        }
        boolean starttls = smtp.tls().equals("starttls");
        all.setProperty("mail.smtp.auth", Boolean.toString(smtp.user() != null));
        all.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls));
        all.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls));
        all.setProperty("mail.smtp.ssl.enable", Boolean.toString(smtp.tls().equals("tls")));
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return all;
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
            Trouble trouble = Trouble.of(failed);
            throw new NotTakenException(trouble.words(), trouble.forGood());
        }
    }

    private MimeMessageHelper parts(UUID id, String to, String subject, String text, boolean files)
            throws MessagingException {
        MimeMessage message = new Numbered(
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

    /** Keeps its own Message-ID when it is sent. */
    private static final class Numbered extends MimeMessage {
        private final String number;

        Numbered(JavaMailSenderImpl sender, String number) {
            super(sender.getSession());
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + number + ">");
        }
    }
}
