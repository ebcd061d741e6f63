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

/** Documents that invite: picked by number or words, or named by the address of their page. */
@Component
record Invitations(ObjectProvider<Searchable> kinds, PickingInvitations picking, Access access) {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://[^/\\s]+)?(" + PickingInvitations.DOCUMENTS
            + "[a-z]+/)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\S*");

    /**
     * Null for nothing typed.
     *
     * @param picked address of the document that was picked for these words, empty for none
     * @throws RefusalException for what names no document the actor may see, or more than one
     */
    @Nullable
    Invitation read(String typed, String picked, Actor actor) {
        if (typed.isEmpty()) {
            return null;
        }
        Optional<Invitation> tapped =
                at(picked, actor).filter(each -> each.name().equals(typed));
        if (tapped.isPresent() || ADDRESS.matcher(typed).matches()) {
            return tapped.or(() -> at(typed, actor))
                    .orElseThrow(() -> new RefusalException("calendar.refused.invitation"));
        }
        return picking.only(typed, actor);
    }

    /** What an address leads to; empty for no address, and for what the actor may not see. */
    Optional<Invitation> at(String typed, Actor actor) {
        Matcher address = ADDRESS.matcher(typed);
        return address.matches()
                ? known().stream()
                        .filter(kind -> kind.base().equals(address.group(1)))
                        .findFirst()
                        .flatMap(kind -> invitation(kind, UUID.fromString(address.group(2)), actor))
                : Optional.empty();
    }

    /** Where a reader finds it, null for who may not see it. */
    @Nullable
    String href(@Nullable Invitation invitation, Actor reader) {
        return invitation == null || !access.maySee(invitation.subject(), reader) ? null : address(invitation);
    }

    /** The address of its page. */
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
        return PickingInvitations.name(entry.mark(), Objects.requireNonNullElse(entry.title(), ""));
    }

    private List<Searchable> known() {
        return kinds.stream().toList();
    }
}
