package vn.caurong.notifications.internal;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** How the mail server is spoken to. */
final class MailServer {
    private static final int MILLIS = 15_000;

    private MailServer() {}

    static JavaMailSenderImpl sender(PostSettings.Smtp smtp) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(smtp.host());
        sender.setPort(smtp.port());
        sender.setUsername(smtp.user());
        sender.setPassword(smtp.password());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        sender.setJavaMailProperties(properties(smtp));
        return sender;
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
}
