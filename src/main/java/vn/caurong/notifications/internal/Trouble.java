package vn.caurong.notifications.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * Why a letter was not taken.
 *
 * @param forGood the server will never take it (RFC 5321 4.2.1: replies 5xx)
 * @param ofThisLetter the server answers and refused this one; others may pass
 */
record Trouble(String words, boolean forGood, boolean ofThisLetter) {
    private static final int LONGEST = 500;

    static Trouble of(Exception failed) {
        List<Throwable> all = new ArrayList<>();
        collect(failed, all);
        boolean refused = all.stream().anyMatch(Trouble::answered);
        boolean forGood = all.stream().anyMatch(Trouble::forGood);
        String words = String.valueOf(all.getLast().getMessage());
        return new Trouble(words.substring(0, Math.min(words.length(), LONGEST)), forGood, refused);
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
        return switch (failed) {
            case SMTPAddressFailedException address -> address.getReturnCode() >= 500;
            case SMTPSendFailedException letter -> letter.getReturnCode() >= 500;
            default -> false;
        };
    }
}
