package vn.caurong.organization.endings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Administration.Leaving;
import vn.caurong.organization.Administration.Waiting;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;
import vn.caurong.organization.endings.EndingPage.Preview;
import vn.caurong.organization.endings.EndingScope.Scope;

/** What an ending would do, in numbers; never what the work is about. */
@Component
record EndingPreview(
        EndingUnits ending,
        PostsOfUnits posts,
        Organization organization,
        ObjectProvider<Waiting> waiting,
        ObjectProvider<Leaving> leaving,
        TransactionTemplate transaction) {
    Preview of(Unit unit, EndingForm form, LocalDate today, Actor by) {
        Scope scope = Objects.requireNonNull(transaction.execute(_ -> ending.checked(unit, form, by)));
        List<UUID> ids = posts.ids(scope.units(), today);
        return new Preview(
                scope.successors(),
                heir(unit, scope.successors()),
                ids.size(),
                posts.holders(scope.units(), today),
                waiting.stream().mapToLong(each -> each.openOf(ids)).sum(),
                unit.isAgency() ? left(unit.id()) : Map.of());
    }

    private String heir(Unit unit, List<Unit> successors) {
        if (successors.size() == 1) {
            return successors.getFirst().name();
        }
        UUID other = unit.isAgency() ? unit.parent() : unit.agency();
        return other == null ? "" : organization.unit(other).name();
    }

    private Map<String, Long> left(UUID agency) {
        var left = new LinkedHashMap<String, Long>();
        leaving.orderedStream().forEach(each -> left.put(each.label(), each.of(agency)));
        return left;
    }
}
