package vn.caurong.documents.recipients;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.notifications.Mailing;

/**
 * Recipients without a code (citizens, firms): the PDF by e-mail where the agency keeps an address
 * for them, else a line of the register of the post. What is restricted never goes by e-mail.
 */
@Component
public class OutsideRecipients {
    private final PostalLines lines;
    private final MailLines letters;
    private final Addresses addresses;
    private final Mailing mailing;
    private final Clock clock;

    OutsideRecipients(PostalLines lines, MailLines letters, Addresses addresses, Mailing mailing, Clock clock) {
        this.lines = lines;
        this.letters = letters;
        this.addresses = addresses;
        this.mailing = mailing;
        this.clock = clock;
    }

    /**
     * In the transaction of the issue: a letter or an envelope waits for each.
     *
     * @return those for whom it is an envelope
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> await(UUID outgoing, UUID agency, List<String> names, boolean restricted) {
        List<String> byPost = new ArrayList<>();
        for (String name : names) {
            Optional<String> address = restricted || !mailing.isThere() ? Optional.empty() : addresses.of(agency, name);
            if (address.filter(mailing::takes).isPresent()) {
                letters.add(outgoing, agency, name, address.get(), clock.instant());
            } else {
                lines.add(outgoing, agency, name);
                byPost.add(name);
            }
        }
        return byPost;
    }
}
