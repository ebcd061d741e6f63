package vn.caurong.calendar.entries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caurong.calendar.resources.Resource;
import vn.caurong.calendar.resources.ResourceKind;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** What a form of an entry offers. */
public record EntryChoices(List<Post> posts, List<Unit> units, List<Resource> resources) {
    /** Who may chair, by id: leaders first, as the organization orders them. */
    public Map<String, String> chairs() {
        Map<String, String> chairs = new LinkedHashMap<>();
        posts.stream()
                .filter(post -> post.role() == Role.LEADER || post.role() == Role.UNIT_HEAD)
                .forEach(post -> chairs.put(post.id().toString(), name(post)));
        return chairs;
    }

    /** Several units have a post of the same title: a vacant one is told by its unit. */
    private String name(Post post) {
        return units.stream()
                .filter(unit -> post.holder() == null && unit.id().equals(post.unit()))
                .map(unit -> Names.of(post) + ", " + unit.name())
                .findFirst()
                .orElseGet(() -> Names.of(post));
    }

    /** Everybody else who holds a post, by person. */
    public Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        for (Post post : posts) {
            if (post.holder() != null && post.role() != Role.LEADER && post.role() != Role.UNIT_HEAD) {
                people.putIfAbsent(post.holder().toString(), Names.of(post));
            }
        }
        return people;
    }

    /** Units inside the agency, by id. */
    public Map<String, String> unitNames() {
        Map<String, String> names = new LinkedHashMap<>();
        units.stream()
                .filter(unit -> !unit.isAgency())
                .forEach(unit -> names.put(unit.id().toString(), unit.name()));
        return names;
    }

    /** Rooms, or vehicles, by id, with their seats. */
    public Map<String, String> named(ResourceKind kind) {
        Map<String, String> names = new LinkedHashMap<>();
        resources.stream()
                .filter(resource -> resource.kind() == kind)
                .forEach(resource ->
                        names.put(resource.id().toString(), resource.name() + " (" + resource.seats() + ")"));
        return names;
    }
}
