package vn.caurong.organization.endings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Administration.Waiting;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;
import vn.caurong.organization.endings.EndingPage.Preview;

/** Puts the page of ending a unit together; numbers of open work, never what it is about. */
@Component
class EndingPages {
    private final Administration administration;
    private final Organization organization;
    private final EndingUnits ending;
    private final EndingRows rows;
    private final ObjectProvider<Waiting> waiting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndingPages(
            Administration administration,
            Organization organization,
            EndingUnits ending,
            EndingRows rows,
            ObjectProvider<Waiting> waiting,
            TransactionTemplate transaction,
            Clock clock) {
        this.administration = administration;
        this.organization = organization;
        this.ending = ending;
        this.rows = rows;
        this.waiting = waiting;
        this.transaction = transaction;
        this.clock = clock;
    }

    EndingPage of(UUID id, EndingForm form, Actor by) {
        Unit unit = rows.unit(id);
        administration.require(unit.agency(), by);
        LocalDate today = Vietnam.today(clock);
        var choices = new LinkedHashMap<String, String>();
        rows.open(unit.agency(), id, today)
                .forEach(each -> choices.put(each.id().toString(), each.name()));
        Preview preview = form.day().isEmpty() ? null : preview(unit, form, today, by);
        return new EndingPage(unit, organization.unit(unit.agency()), form, choices, preview);
    }

    private Preview preview(Unit unit, EndingForm form, LocalDate today, Actor by) {
        List<Unit> successors = Objects.requireNonNull(transaction.execute(_ -> ending.checked(unit, form, by)));
        List<UUID> posts = rows.posts(unit.id(), today);
        long open = waiting.stream().mapToLong(each -> each.openOf(posts)).sum();
        return new Preview(successors, posts.size(), rows.holders(unit.id(), today), open);
    }
}
