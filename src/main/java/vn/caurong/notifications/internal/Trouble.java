package vn.caurong.notifications.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import vn.caurong.notifications.Mailing.NotTakenException;

/**
 * Why a letter was not taken.
 *
 * @param forGood the server will never take it (RFC 5321 4.2.1: replies 5xx)
 * @param ofThisLetter the server answers and refused this one; others may pass
 * @param doubtful it was handed over, and the server neither refused nor took it (RFC 5321 4.5.3.2.6)
 */
record Trouble(String words, boolean forGood, boolean ofThisLetter, boolean doubtful) {
    private static final int LONGEST = 500;
    private static final int REFUSED = 400;
    private static final int FOR_GOOD = 500;

    static Trouble of(Exception failed) {
        List<Throwable> all = new ArrayList<>();
        collect(failed, all);
        boolean refused = all.stream().anyMatch(Trouble::answered);
        boolean forGood = all.stream().anyMatch(Trouble::forGood);
        String words = String.valueOf(all.getLast().getMessage());
        boolean doubtful = connected(failed) && all.stream().noneMatch(each -> code(each) >= REFUSED);
        return new Trouble(words.substring(0, Math.min(words.length(), LONGEST)), forGood, refused, doubtful);
    }

    NotTakenException notTaken() {
        return new NotTakenException(words, forGood, doubtful);
    }

    /** What failed before any letter was handed over failed for each of them, and is their trouble as it is its own. */
    private static boolean connected(Exception failed) {
        return switch (failed) {
            case MailAuthenticationException _ -> false;
            case MailSendException sent ->
                sent.getCause() == null
                        || !Arrays.asList(sent.getMessageExceptions()).contains(sent.getCause());
            default -> false;
        };
    }

    private static void collect(@Nullable Throwable failed, List<Throwable> all) {
        if (failed == null || all.contains(failed)) {
            return;
        }
        all.add(failed);
        if (failed instanceof MailSendException several) {
            Arrays.stream(several.getMessageExceptions()).forEach(each -> collect(each, all));
        }
        if (failed instanceof jakarta.mail.MessagingException next) {
            collect(next.getNextException(), all);
        }
        collect(failed.getCause(), all);
    }

    private static boolean answered(Throwable failed) {
        return failed instanceof SMTPAddressFailedException || failed instanceof SMTPSendFailedException;
    }

    private static boolean forGood(Throwable failed) {
        return code(failed) >= FOR_GOOD;
    }

    /** The server's reply, -1 for none. */
    private static int code(Throwable failed) {
        return switch (failed) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException letter -> letter.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            default -> -1;
        };
    }
}
