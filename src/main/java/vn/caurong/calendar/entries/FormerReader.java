package vn.caurong.calendar.entries;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import vn.caurong.access.Principal;

/**
 * What was said of an entry while it was restricted stays for those who might read it then, however open it is now.
 *
 * @param always who registered it, a clerk or the head of the agency
 * @param principals of the reader
 */
record FormerReader(boolean always, Set<String> principals) {
    static FormerReader of(CalendarEntry entry, String[] principals) {
        Set<String> all = Set.copyOf(Arrays.asList(principals));
        boolean always = Stream.of(
                        new Principal.Person(entry.registeredBy()),
                        new Principal.UnitRole(entry.agency(), "CLERK"),
                        new Principal.UnitRole(entry.agency(), "HEAD"))
                .map(Principal::text)
                .anyMatch(all::contains);
        return new FormerReader(always, all);
    }

    /** Whether it was open, or named the reader. */
    boolean reads(Plan published) {
        return always
                || published.openness() != Openness.RESTRICTED
                || NamedNoMore.named(published).map(Principal::text).anyMatch(principals::contains);
    }
}
