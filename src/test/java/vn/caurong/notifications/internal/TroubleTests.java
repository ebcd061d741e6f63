package vn.caurong.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** Whether a letter may have arrived is told by where it failed, not by words. */
class TroubleTests {
    @Test
    void whatReachedNoServerDidNotArrive() {
        assertThat(Trouble.of(unconnected(new UnknownHostException("mail.invalid")))
                        .doubtful())
                .isFalse();
        assertThat(Trouble.of(unconnected(new SSLHandshakeException("PKIX path building failed")))
                        .doubtful())
                .isFalse();
        assertThat(Trouble.of(unconnected(new SocketTimeoutException("Read timed out")))
                        .doubtful())
                .as("before the server said who it is")
                .isFalse();
        assertThat(Trouble.of(new MailAuthenticationException(new AuthenticationFailedException("535 5.7.8")))
                        .doubtful())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"451, false", "550, false", "-1, true"})
    void whatTheServerRefusedDidNotArriveAndItsSilenceSaysNothing(int code, boolean doubtful) {
        Exception said = new SMTPSendFailedException(".", code, code + " said", null, null, null, null);
        assertThat(Trouble.of(new MailSendException(Map.of("letter", said))).doubtful())
                .isEqualTo(doubtful);
    }

    @Test
    void whatBrokeOffAfterItWasHandedOverMayHaveArrived() {
        Exception late =
                new MessagingException("Exception reading response", new SocketTimeoutException("Read timed out"));
        assertThat(Trouble.of(new MailSendException(Map.of("letter", late))).doubtful())
                .isTrue();
        assertThat(Trouble.of(new MailSendException("Failed to close server connection", late))
                        .doubtful())
                .isTrue();
    }

    private static MailSendException unconnected(Exception why) {
        Exception failed = new MessagingException("Could not connect", why);
        return new MailSendException("Mail server connection failed", failed, Map.of("letter", failed));
    }
}
