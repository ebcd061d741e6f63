package vn.caurong.calendar.entries;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.search.Finding;
import vn.caurong.search.Found;
import vn.caurong.search.Searchable;

/** Documents the actor may see, by number or words. */
@Component
record PickingInvitations(ObjectProvider<Searchable> kinds, Finding finding) {
    static final String DOCUMENTS = "/documents/";
    private static final int MOST = 8;
    private static final int NAMED = 3;
    private static final int NAME = 500;

    /** How a document is called in a calendar: number and notation, then what it is about. */
    static String name(String mark, String title) {
        String name = (mark + " " + title).strip();
        return name.length() > NAME ? name.substring(0, NAME) : name;
    }

    List<Found> find(String typed, Actor actor) {
        List<String> documents = kinds.stream()
                .filter(kind -> kind.base().startsWith(DOCUMENTS))
                .map(Searchable::kind)
                .toList();
        return finding.find(typed, documents, MOST, actor);
    }

    /**
     * The one meant: that of this number or name, else the only one found.
     *
     * @throws RefusalException when there is none, or more than one
     */
    Invitation only(String typed, Actor actor) {
        List<Found> found = find(typed, actor);
        List<Found> named = found.stream()
                .filter(each -> typed.equalsIgnoreCase(each.mark()) || typed.equals(name(each.mark(), each.title())))
                .toList();
        List<Found> meant = named.isEmpty() ? found : named;
        if (meant.isEmpty()) {
            throw new RefusalException("calendar.refused.invitation.none", typed);
        }
        if (meant.size() > 1) {
            throw new RefusalException("calendar.refused.invitation.several", typed, said(meant));
        }
        Found one = meant.getFirst();
        return new Invitation(one.kind(), one.id(), name(one.mark(), one.title()));
    }

    private static String said(List<Found> meant) {
        String first = meant.stream()
                .limit(NAMED)
                .map(each -> "\"" + name(each.mark(), each.title()) + "\"")
                .collect(Collectors.joining("; "));
        return meant.size() > NAMED ? first + "; …" : first;
    }
}
