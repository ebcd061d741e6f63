package vn.caurong.calendar.entries;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.search.SearchEntry;
import vn.caurong.search.Searchable;

/** Documents that invite: named by the address of their page, by somebody who may see it. */
@Component
record Invitations(ObjectProvider<Searchable> kinds, Access access) {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://[^/\\s]+)?(/documents/[a-z]+/)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\S*");
    private static final int NAME = 500;

    /**
     * Null for nothing typed.
     *
     * @throws RefusalException for what is no address of a document the actor may see
     */
    @Nullable
    Invitation read(String typed, Actor actor) {
        if (typed.isEmpty()) {
            return null;
        }
        Matcher address = ADDRESS.matcher(typed);
        if (!address.matches()) {
            throw new RefusalException("calendar.refused.invitation");
        }
        UUID id = UUID.fromString(address.group(2));
        return known().stream()
                .filter(kind -> kind.base().equals(address.group(1)))
                .findFirst()
                .flatMap(kind -> invitation(kind, id, actor))
                .orElseThrow(() -> new RefusalException("calendar.refused.invitation"));
    }

    /** Where a reader finds it, null for who may not see it. */
    @Nullable
    String href(@Nullable Invitation invitation, Actor reader) {
        return invitation == null || !access.maySee(invitation.subject(), reader) ? null : address(invitation);
    }

    /** As it is typed into the form. */
    String address(@Nullable Invitation invitation) {
        return invitation == null
                ? ""
                : known().stream()
                        .filter(kind -> kind.kind().equals(invitation.kind()))
                        .map(kind -> kind.base() + invitation.id())
                        .findFirst()
                        .orElse("");
    }

    private Optional<Invitation> invitation(Searchable kind, UUID id, Actor actor) {
        Invitation named = new Invitation(kind.kind(), id, "");
        return access.maySee(named.subject(), actor)
                ? kind.read(id).map(entry -> new Invitation(kind.kind(), id, name(entry)))
                : Optional.empty();
    }

    private static String name(SearchEntry entry) {
        String name = (entry.mark() + " " + Objects.requireNonNullElse(entry.title(), "")).strip();
        return name.length() > NAME ? name.substring(0, NAME) : name;
    }

    private List<Searchable> known() {
        return kinds.stream().toList();
    }
}
