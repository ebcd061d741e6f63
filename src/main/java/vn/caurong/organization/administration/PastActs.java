package vn.caurong.organization.administration;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Journal;
import vn.caurong.journal.Line;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Organization;

/** What was done to a thing of an agency, the newest first. */
@Component
public class PastActs {
    private final Journal journal;
    private final Organization organization;

    PastActs(Journal journal, Organization organization) {
        this.journal = journal;
        this.organization = organization;
    }

    public List<PastAct> of(Subject subject, UUID agency) {
        List<Line> lines = journal.of(subject, agency);
        var names = organization.names(
                lines.stream().map(Line::person).filter(Objects::nonNull).toList());
        return lines.reversed().stream()
                .map(line -> new PastAct(
                        line.person() == null ? "" : names.getOrDefault(line.person(), ""),
                        line.act(),
                        line.at(),
                        line.words()))
                .toList();
    }
}
