package vn.caurong.documents.recipients;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Recipients without a code (citizens, firms): each a line of the register of the post. */
@Component
public class OutsideRecipients {
    private final PostalLines lines;

    OutsideRecipients(PostalLines lines) {
        this.lines = lines;
    }

    /** In the transaction of the issue: an envelope waits for each. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void await(UUID outgoing, UUID agency, List<String> names) {
        names.forEach(name -> lines.add(outgoing, agency, name));
    }
}
