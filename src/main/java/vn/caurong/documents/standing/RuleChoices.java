package vn.caurong.documents.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.register.DocumentTypes;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/** What a rule may name: senders, types, and where documents go. */
@Component
class RuleChoices {
    private final Organization organization;
    private final DocumentTypes types;
    private final Clock clock;

    RuleChoices(Organization organization, DocumentTypes types, Clock clock) {
        this.organization = organization;
        this.types = types;
        this.clock = clock;
    }

    Map<String, String> senders(UUID agency) {
        var senders = new LinkedHashMap<String, String>();
        organization.agencies(Vietnam.today(clock)).stream()
                .filter(each -> !each.id().equals(agency))
                .forEach(each -> senders.put(each.id().toString(), each.name()));
        return senders;
    }

    Map<String, String> types() {
        var names = new LinkedHashMap<String, String>();
        types.on(Vietnam.today(clock)).forEach(type -> names.putIfAbsent(type.code(), type.name()));
        return names;
    }

    /** Units that have a head's post, and the agency's leaders. */
    Map<String, String> targets(UUID agency) {
        LocalDate today = Vietnam.today(clock);
        var posts = organization.postsOf(agency, today);
        var targets = new LinkedHashMap<String, String>();
        organization.unitsOf(agency, today).stream()
                .filter(unit -> !unit.isAgency())
                .filter(unit -> posts.stream()
                        .anyMatch(post -> post.head() && post.unit().equals(unit.id())))
                .forEach(unit -> targets.put("unit:" + unit.id(), unit.name()));
        posts.stream()
                .filter(post -> post.role() == Role.LEADER)
                .forEach(post -> targets.put(
                        "post:" + post.id(),
                        post.holderName() == null ? post.title() : post.title() + ", " + post.holderName()));
        return targets;
    }

    Unit agency(UUID id) {
        return organization.unit(id);
    }
}
