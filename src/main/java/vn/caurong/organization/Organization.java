package vn.caurong.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The dated tree of agencies, units and posts. All questions are asked as of a day in Vietnam. */
public interface Organization {
    /** Throws when there is no such unit. */
    Unit unit(UUID id);

    /** Units inside an agency open on the day, the agency itself first, by their order on paper. */
    List<Unit> unitsOf(UUID agency, LocalDate day);

    /** Units that go on with the work of a unit on the day, through every merger and split. */
    List<Unit> successorsOf(UUID unit, LocalDate day);

    /**
     * Who goes on with what an agency that is no more left open: its one successor, else the agency
     * above, and so on upwards; of several successors none is guessed.
     */
    default Optional<Unit> heirOf(UUID agency, LocalDate day) {
        List<Unit> successors = successorsOf(agency, day);
        if (successors.size() == 1) {
            return Optional.of(successors.getFirst());
        }
        UUID above = unit(agency).parent();
        if (above == null) {
            return Optional.empty();
        }
        return agencies(day).stream()
                .filter(each -> each.id().equals(above))
                .findFirst()
                .or(() -> heirOf(above, day));
    }

    /** Every agency open on the day, by name. */
    List<Unit> agencies(LocalDate day);

    /** The agency with this organ identifier, in either generation of codes. */
    Optional<Unit> agencyByCode(String code, LocalDate day);

    /**
     * The agency whose name or issuing name this is, however it is written (capitals, line breaks,
     * without marks).
     */
    Optional<Unit> agencyByName(String name, LocalDate day);

    /**
     * Posts of an agency with their holders on the day: leaders first, then units in order, head
     * before deputies.
     */
    List<Post> postsOf(UUID agency, LocalDate day);

    /** Posts that people of an agency hold in other agencies besides on the day, by person, who is the holder named. */
    Map<UUID, List<Post>> elsewhere(UUID agency, LocalDate day);

    /** Everyone who holds a post of the agency on the day. */
    Set<UUID> peopleOf(UUID agency, LocalDate day);

    /** Throws when there is no such post. */
    Post post(UUID id, LocalDate day);

    /**
     * Posts of any agency as they are on the day, those that are no more as on their last day; unknown ones
     * are left out.
     */
    List<Post> postsEver(Collection<UUID> posts, LocalDate day);

    /** Units of any agency and time; unknown ones are left out. */
    List<Unit> unitsEver(Collection<UUID> units);

    /** Everyone who holds these posts on the day, by post; vacant ones are left out. */
    Map<UUID, Set<UUID>> holdersOf(Collection<UUID> posts, LocalDate day);

    /**
     * The posts that answer for a unit: its own head, then the heads of the units above it, the
     * agency's head last. A vacant head post is in the list; a unit without one on the day is not.
     */
    List<Post> headsOf(UUID unit, LocalDate day);

    /**
     * Leaders of the agency who watch over a unit by the division of fields, or over a unit above
     * it.
     */
    List<Post> supervisorsOf(UUID unit, LocalDate day);

    /** The person the agencies know by this number (số hiệu). */
    Optional<UUID> personByCode(String code);

    /** Names for showing, by person id. */
    Map<UUID, String> names(Collection<UUID> people);

    /** The same, where most hold one of these posts; only the others are asked for. */
    default Map<UUID, String> names(Collection<UUID> people, List<Post> known) {
        Map<UUID, String> names = new HashMap<>();
        for (Post post : known) {
            if (post.holder() != null && post.holderName() != null) {
                names.put(post.holder(), post.holderName());
            }
        }
        List<UUID> others = people.stream()
                .filter(person -> !names.containsKey(person))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            names.putAll(names(others));
        }
        return names;
    }

    /** Issuing names of an agency (UBND, Chủ tịch, Văn phòng …), its own first. */
    List<IssuingName> issuingNames(UUID agency, LocalDate day);

    /** Issuing names of several agencies, of any time, by their order on paper. */
    List<IssuingName> issuingNames(Collection<UUID> agencies);

    /** The people of the demo city, for modules that put something to them; a bean only in the demo. */
    interface DemoPeople {
        /** Person by the key of their post, which is also their sign-in name: {@code stttt.vanthu}. */
        Map<String, UUID> byKey();
    }
}
