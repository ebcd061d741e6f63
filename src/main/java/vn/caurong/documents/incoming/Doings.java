package vn.caurong.documents.incoming;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caurong.documents.incoming.Doing.AssignForm;
import vn.caurong.documents.incoming.Doing.ProcessForm;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;

/** Finds the one next act of whoever looks at a document. */
@Component
record Doings(Giving giving, ReadyDeadlines deadlines, NamedLeads named) {
    private static final List<Duty> ORDER =
            List.of(Duty.DIRECT, Duty.PRESENT, Duty.ASSIGN, Duty.PROCESS, Duty.COORDINATE);

    Doing of(Incoming document, List<OpenItem> mine, List<Post> posts, List<Replies.Reply> replies, Actor actor) {
        Optional<OpenItem> next = ORDER.stream()
                .flatMap(duty -> mine.stream().filter(item -> item.duty() == duty))
                .findFirst();
        return next.map(item -> doing(document, item, posts, replies, actor)).orElse(Doing.NOTHING);
    }

    private Doing doing(Incoming document, OpenItem item, List<Post> posts, List<Replies.Reply> replies, Actor actor) {
        String behalf = item.behalfOf();
        return switch (item.duty()) {
            case DIRECT -> new Doing(giving.form(document, known(document), posts), null, null, null, false, behalf);
            case PRESENT -> new Doing(null, leaders(posts), null, null, false, behalf);
            case ASSIGN -> new Doing(null, null, assign(document, posts, actor), null, false, behalf);
            case PROCESS ->
                new Doing(
                        null,
                        null,
                        null,
                        new ProcessForm(
                                document.replyRequired(),
                                replies.stream().anyMatch(reply -> reply.mark() == null),
                                named.person(document, posts, actor)),
                        false,
                        behalf);
            default ->
                new Doing(
                        null,
                        null,
                        actor.is(Role.UNIT_HEAD) ? assign(document, posts, actor) : null,
                        null,
                        true,
                        behalf);
        };
    }

    private AssignForm assign(Incoming document, List<Post> posts, Actor actor) {
        Map<String, String> people = new LinkedHashMap<>();
        posts.stream()
                .filter(post -> post.unit().equals(actor.unit()))
                .filter(post -> post.holder() != null)
                .forEach(post -> people.put(post.id().toString(), Posts.name(post)));
        return new AssignForm(people, actor.post().toString(), deadlines.picks(document.agency(), document.due()));
    }

    static Map<String, String> leaders(List<Post> posts) {
        return posts.stream()
                .filter(post -> post.role() == Role.LEADER)
                .collect(Collectors.toMap(
                        post -> post.id().toString(),
                        post -> Posts.name(post) + ", " + post.title(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** What the sender or its message says goes before what the pages say. */
    static Details known(Incoming document, Details read) {
        if (document.cameAsMessage()) {
            return known(document).or(read);
        }
        return document.outgoing() == null ? read : known(document);
    }

    static Details known(Incoming d) {
        return new Details(
                d.sender(),
                d.senderName(),
                d.number(),
                d.notation(),
                d.issuedOn(),
                d.typeCode(),
                d.title(),
                d.signerName(),
                d.signerTitle(),
                d.recipients(),
                d.urgency(),
                d.replyBy());
    }
}
