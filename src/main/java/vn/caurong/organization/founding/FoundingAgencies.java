package vn.caurong.organization.founding;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;
import vn.caurong.organization.administration.Typed;
import vn.caurong.organization.posts.AddingPosts;
import vn.caurong.organization.posts.PostForm;
import vn.caurong.organization.units.AddingUnits;
import vn.caurong.organization.units.CodeForm;
import vn.caurong.organization.units.UnitCodes;
import vn.caurong.organization.units.UnitForm;

/**
 * A new agency, ready to receive and send: itself with its code, an office with the clerk, the name
 * it issues under, its head and deputy with what they sign. Registers open with their first number.
 */
@Component
class FoundingAgencies {
    private final Administration administration;
    private final AddingUnits units;
    private final UnitCodes codes;
    private final KeepingIssuingNames names;
    private final AddingPosts posts;
    private final FirstPeople people;
    private final FirstSigning signing;
    private final Journal journal;

    FoundingAgencies(
            Administration administration,
            AddingUnits units,
            UnitCodes codes,
            KeepingIssuingNames names,
            AddingPosts posts,
            FirstPeople people,
            FirstSigning signing,
            Journal journal) {
        this.administration = administration;
        this.units = units;
        this.codes = codes;
        this.names = names;
        this.posts = posts;
        this.people = people;
        this.signing = signing;
        this.journal = journal;
    }

    @Transactional
    public UUID found(FoundingForm typed, Actor by) {
        FoundingForm form = typed.clean();
        UUID agency = agency(form, by);
        if (!form.code().isEmpty()) {
            codes.give(agency, new CodeForm(form.code(), form.from()), by);
        }
        UUID office = units.add(
                agency, new UnitForm(form.office(), "", "VP", form.place(), "", form.from(), form.basis()), by);
        var name = new IssuingNameForm(
                form.name(),
                form.notation(),
                form.above(),
                form.header(),
                form.collective(),
                form.from(),
                form.basis());
        UUID issuing = names.add(agency, name, by);
        UUID head = post(agency, form.headTitle(), Role.LEADER, "x", form, by);
        people.hold(agency, form.head(), head, form.from(), by);
        signing.ofHead(head, issuing, form, by);
        if (!form.deputyTitle().isEmpty()) {
            UUID deputy = post(agency, form.deputyTitle(), Role.LEADER, "", form, by);
            people.hold(agency, form.deputy(), deputy, form.from(), by);
            signing.ofDeputy(deputy, issuing, form, by);
        }
        people.hold(agency, form.clerk(), post(office, "Văn thư", Role.CLERK, "", form, by), form.from(), by);
        if (!form.admin().isEmpty()) {
            UUID admin = post(office, "Quản trị hệ thống", Role.ADMINISTRATOR, "", form, by);
            people.hold(agency, form.admin(), admin, form.from(), by);
        }
        return agency;
    }

    private UUID agency(FoundingForm form, Actor by) {
        UUID id = Ids.next();
        LocalDate from = Typed.day(form.from());
        UUID parent = units.found(id, form.parent(), unitOf(form), from);
        try {
            administration.require(parent, by);
            administration.require(id, by);
        } catch (NotVisibleException outOfReach) {
            throw new RefusalException("organization.refused.noReach");
        }
        journal.record(new Entry(
                id,
                "organization.agency-founded",
                new Subject("unit", id),
                by,
                Map.of("name", form.name(), "from", from.toString()),
                form.basis()));
        return id;
    }

    private UUID post(UUID unit, String title, Role role, String head, FoundingForm form, Actor by) {
        return posts.add(unit, new PostForm(title, role.name(), head, form.from(), form.basis()), by);
    }

    private static UnitForm unitOf(FoundingForm form) {
        return new UnitForm(
                form.name(), form.shortName(), form.notation(), form.place(), "", form.from(), form.basis());
    }
}
