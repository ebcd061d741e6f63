package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.Turn.Choice;
import vn.caurong.documents.outgoing.Turn.Choices;
import vn.caurong.documents.recipients.Group;
import vn.caurong.documents.recipients.RecipientGroups;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;
import vn.caurong.worklist.Duty;

/** What an author chooses from: signers who may sign, checkers, agencies inside. */
@Component
record AuthorChoices(
        AgencyPosts posts, Authorities authorities, Organization organization, RecipientGroups groups, Clock clock) {
    Choices of(Outgoing document) {
        List<Post> all = posts.of(document.agency());
        Post author = AgencyPosts.find(all, document.authorPost());
        List<UUID> always = Route.of(author, all, List.of(), author.id()).steps().stream()
                .filter(step -> step.duty() == Duty.REVIEW)
                .map(Route.Step::post)
                .toList();
        return new Choices(
                signers(document, all),
                always.isEmpty() ? null : words(AgencyPosts.find(all, always.getFirst())),
                all.stream()
                        .filter(Route::mayCheck)
                        .filter(post -> !always.contains(post.id()))
                        .filter(post -> !post.id().equals(author.id()))
                        .map(post -> new Choice(post.id().toString(), words(post)))
                        .toList(),
                agencies(document));
    }

    private Map<String, String> signers(Outgoing document, List<Post> all) {
        List<UUID> allowed = authorities.signers(document.issuingName(), document.typeCode(), Vietnam.today(clock));
        Map<String, String> signers = new LinkedHashMap<>();
        all.stream()
                .filter(post -> allowed.contains(post.id()))
                .forEach(post -> signers.put(post.id().toString(), words(post)));
        return signers;
    }

    /** Names to be found by typing some letters: groups first, then agencies. */
    private List<String> agencies(Outgoing document) {
        return Stream.concat(
                        groups.of(document.agency()).stream().map(Group::name),
                        organization.agencies(Vietnam.today(clock)).stream()
                                .filter(agency -> !agency.id().equals(document.agency()))
                                .map(Unit::name))
                .toList();
    }

    private static String words(Post post) {
        return post.holderName() == null ? post.title() : post.holderName() + ", " + post.title();
    }
}
