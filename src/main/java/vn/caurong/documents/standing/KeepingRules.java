package vn.caurong.documents.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;

/** Standing rules entered, and their last day. */
@Component
class KeepingRules {
    private final Administration administration;
    private final RuleChoices choices;
    private final RuleRows rows;
    private final Journal journal;
    private final Clock clock;

    KeepingRules(Administration administration, RuleChoices choices, RuleRows rows, Journal journal, Clock clock) {
        this.administration = administration;
        this.choices = choices;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void enter(UUID agency, RuleForm form, Actor by) {
        administration.require(agency, by);
        ForwardingRules.mayBe(
                        form,
                        choices.targets(agency).keySet(),
                        choices.senders(agency).containsKey(form.sender()),
                        choices.types().containsKey(form.type()))
                .orThrow();
        UUID id = Ids.next();
        rows.insert(id, agency, form, day(form.from()));
        tell("standing.entered", agency, id, form.basis(), by);
    }

    /**
     * Today is its last day; what was forwarded by it stays.
     *
     * @return the agency
     */
    @Transactional
    public UUID end(UUID id, Actor by) {
        RuleRow rule = rows.one(id);
        administration.require(rule.agency(), by);
        LocalDate today = Vietnam.today(clock);
        Ruling.unless(rule.validTo() == null && !rule.validFrom().isAfter(today), "standing.refused.over")
                .orThrow();
        rows.end(id, today);
        tell("standing.ended", rule.agency(), id, rule.basis(), by);
        return rule.agency();
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new RefusalException("standing.refused.day", typed);
        }
    }

    private void tell(String act, UUID agency, UUID rule, String basis, Actor by) {
        journal.record(new Entry(agency, act, new Subject("standing-rule", rule), by, Map.of(), basis));
    }
}
