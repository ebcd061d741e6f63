package vn.caurong.identity.internal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Journal;
import vn.caurong.journal.Line;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Organization;

/** What administrators did with an account. */
@Component
class AccountHistory {
    private final Organization organization;
    private final Journal journal;

    AccountHistory(@Lazy Organization organization, Journal journal) {
        this.organization = organization;
        this.journal = journal;
    }

    List<AccountActLine> of(ManagedAccountRow account, UUID agency) {
        // signing in and out is the person's own business
        List<Line> lines = journal.of(new Subject("account", account.id()), agency).stream()
                .filter(line -> !line.act().startsWith("identity.signed-")
                        && !line.act().endsWith("acting-changed"))
                .toList();
        var names = organization.names(
                lines.stream().map(Line::person).filter(Objects::nonNull).toList());
        return lines.reversed().stream()
                .map(line -> new AccountActLine(names.getOrDefault(line.person(), ""), line.act(), line.at()))
                .toList();
    }
}
