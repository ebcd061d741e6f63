package vn.caurong.notifications.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Keeps its own Message-ID when it is sent. */
final class NumberedMessage extends MimeMessage {
    private final String number;

    NumberedMessage(JavaMailSenderImpl sender, String number) {
        super(sender.getSession());
        this.number = number;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + number + ">");
    }
}
