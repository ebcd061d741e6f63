package vn.caurong.documents.outgoing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.caurong.documents.differences.Differences;
import vn.caurong.documents.differences.StalePage;

/** What a person who typed into a draft sees when another saved it meanwhile. */
@ControllerAdvice
@Order(0)
class StaleDrafts {
    private final TypedWords typed;
    private final Contents contents;
    private final AgencyPosts posts;

    StaleDrafts(TypedWords typed, Contents contents, AgencyPosts posts) {
        this.typed = typed;
        this.contents = contents;
        this.posts = posts;
    }

    @ExceptionHandler
    ModelAndView stale(StaleDraftException stale, HttpServletRequest request) {
        Outgoing document = stale.document();
        Content stands = contents.of(document.id(), document.content());
        DraftForm form = stale.form();
        Differences differences = differences(document, stands, words(document, form, stands));
        Differences others = form.content() == null
                ? new Differences()
                : differences(document, stands, contents.of(document.id(), form.content()));
        String way = OutgoingActs.way(document.id());
        return new StalePage(
                        stale.refusal(),
                        differences.all(),
                        others.without(differences),
                        way,
                        again(way, request),
                        document.version(),
                        StalePage.sent(request))
                .answer(request);
    }

    /** As they would be sent over what stands. */
    private Content words(Outgoing document, DraftForm form, Content stands) {
        return typed.words(document, form.over(document.version()), stands);
    }

    /** Nobody signs with one tap what another has just changed: then it is saved only. */
    private static String again(String way, HttpServletRequest request) {
        String act = request.getRequestURI();
        return act.endsWith("/signature") ? way + "/content" : act;
    }

    private Differences differences(Outgoing document, Content stands, Content other) {
        return new Differences()
                .add("outgoing.subject", stands.subject(), other.subject())
                .add("outgoing.addressees", stands.addressees(), other.addressees())
                .add("outgoing.body", stands.body(), other.body())
                .add("outgoing.copies", stands.copies(), other.copies())
                .choice("outgoing.urgency", "ui.urgency." + stands.urgency(), "ui.urgency." + other.urgency())
                .add("outgoing.signer", name(document, stands.signerPost()), name(document, other.signerPost()));
    }

    private String name(Outgoing document, @Nullable UUID post) {
        return post == null ? "" : AgencyPosts.name(posts.own(document.agency(), post));
    }
}
