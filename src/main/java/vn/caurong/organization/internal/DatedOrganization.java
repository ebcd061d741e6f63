package vn.caurong.organization.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** Answers from the dated tables. */
@Component
record DatedOrganization(
        UnitsTable units,
        UnitSuccessors successors,
        StandingAgencies agencies,
        PostsTable posts,
        PostHolders holders,
        PostsAbove above,
        PostsElsewhere elsewhere,
        AgencyChart chart,
        AgencyNames agencyNames,
        IssuingNamesTable issuingNames,
        PeopleTable people)
        implements Organization {
    @Override
    public Unit unit(UUID id) {
        return units.unit(id);
    }

    @Override
    public List<Unit> unitsOf(UUID agency, LocalDate day) {
        return chart.of(agency, day).units();
    }

    @Override
    public List<Unit> successorsOf(UUID unit, LocalDate day) {
        return successors.of(unit, day);
    }

    @Override
    public List<Unit> agencies(LocalDate day) {
        return agencies.on(day);
    }

    @Override
    public Optional<Unit> agencyByCode(String code, LocalDate day) {
        return units.byCode(code, day);
    }

    @Override
    public Optional<Unit> agencyByName(String name, LocalDate day) {
        return agencyNames.find(name, day).map(units::unit);
    }

    @Override
    public List<Post> postsOf(UUID agency, LocalDate day) {
        return chart.of(agency, day).posts();
    }

    @Override
    public Map<UUID, List<Post>> elsewhere(UUID agency, LocalDate day) {
        return elsewhere.of(agency, day);
    }

    @Override
    public Set<UUID> peopleOf(UUID agency, LocalDate day) {
        return chart.of(agency, day).people();
    }

    @Override
    public Post post(UUID id, LocalDate day) {
        return posts.post(id, day);
    }

    @Override
    public List<Post> postsEver(Collection<UUID> ids, LocalDate day) {
        return posts.ever(ids, day);
    }

    @Override
    public List<Unit> unitsEver(Collection<UUID> ids) {
        return units.ever(ids);
    }

    @Override
    public Map<UUID, Set<UUID>> holdersOf(Collection<UUID> ids, LocalDate day) {
        return holders.of(ids, day);
    }

    @Override
    public List<Post> headsOf(UUID unit, LocalDate day) {
        return above.headsOf(unit, day);
    }

    @Override
    public List<Post> supervisorsOf(UUID unit, LocalDate day) {
        return above.supervisorsOf(unit, day);
    }

    @Override
    public Optional<UUID> personByCode(String code) {
        return people.byCode(code);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return people.names(ids);
    }

    @Override
    public List<IssuingName> issuingNames(UUID agency, LocalDate day) {
        return issuingNames.of(agency, day);
    }

    @Override
    public List<IssuingName> issuingNames(Collection<UUID> agencies) {
        return issuingNames.ever(agencies);
    }
}
