package vn.caurong.documents.city;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/** Who is meant by a recipient of the story: an agency's key, or a group of them. */
record Groups(Organization organization, Days days) {

    /** Keys or ids of agencies, the sender left out. */
    List<String> members(List<String> to, String from) {
        return to.stream()
                .flatMap(this::members)
                .filter(member -> !Cast.unit(member).equals(Cast.unit(from)))
                .toList();
    }

    private Stream<String> members(String to) {
        return switch (to) {
            case "*so" ->
                below("ubndtp").filter(unit -> !unit.notation().equals("UBND")).map(Groups::id);
            case "*quan" ->
                below("ubndtp").filter(unit -> unit.notation().equals("UBND")).map(Groups::id);
            case "*phuong" -> below("haichau").map(Groups::id);
            default -> Stream.of(to);
        };
    }

    private Stream<Unit> below(String key) {
        UUID above = Cast.unit(key);
        return organization.agencies(days.first()).stream().filter(unit -> above.equals(unit.parent()));
    }

    private static String id(Unit unit) {
        return unit.id().toString();
    }
}
