package vn.caurong.calendar.entries;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** In what two versions of an entry differ. */
public enum Facet {
    TIME,
    PLACE,
    WORDS,
    CHAIR,
    STAND_IN,
    ATTENDEES,
    VEHICLE,
    PREPARING,
    INVITATION,
    PEOPLE,
    NOTES,
    OPENNESS,
    PAPERS;

    private static final Set<Facet> INSIDE = Set.of(PEOPLE, OPENNESS);

    /** What changed from one version to the next; the order people are told it in. */
    public static Set<Facet> between(Plan before, Plan after) {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        for (Facet facet : values()) {
            if (!facet.same(before, after)) {
                facets.add(facet);
            }
        }
        return facets;
    }

    /** Whether all that changed is how open it is or how many come: nobody has to come otherwise than before. */
    public static boolean insideOnly(Set<Facet> facets) {
        return !facets.isEmpty() && INSIDE.containsAll(facets);
    }

    private boolean same(Plan a, Plan b) {
        return switch (this) {
            case TIME -> a.starts().equals(b.starts()) && a.ends().equals(b.ends());
            case PLACE ->
                a.place().equals(b.place())
                        && Objects.equals(a.room(), b.room())
                        && a.sites().equals(b.sites());
            case WORDS -> a.words().equals(b.words()) && a.kind() == b.kind();
            case CHAIR -> Objects.equals(a.chair(), b.chair());
            case STAND_IN -> Objects.equals(a.standIn(), b.standIn());
            case INVITATION -> Objects.equals(a.invitation(), b.invitation());
            case ATTENDEES -> new HashSet<>(a.attendees()).equals(new HashSet<>(b.attendees()));
            case VEHICLE -> Objects.equals(a.vehicle(), b.vehicle());
            case PREPARING -> Objects.equals(a.preparing(), b.preparing());
            case PEOPLE -> a.people() == b.people();
            case OPENNESS -> a.openness() == b.openness();
            case NOTES -> a.notes().equals(b.notes());
            case PAPERS -> true; // not in the plan: a version says itself whether it is about a paper
        };
    }

    /** Message key of its name. */
    public String nameKey() {
        return "calendar.facet." + name().toLowerCase(Locale.ROOT);
    }
}
