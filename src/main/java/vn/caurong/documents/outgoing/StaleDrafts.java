package vn.caurong.documents.outgoing;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.caurong.documents.differences.Differences;
import vn.caurong.documents.differences.StalePage;

/** What a person who typed into a draft sees when another saved it meanwhile. */
@ControllerAdvice
@Order(0)
record StaleDrafts(TypedWords typed, Contents contents, ContentDifferences differences) {
    @ExceptionHandler
    ModelAndView stale(StaleDraftException stale, HttpServletRequest request) {
        Outgoing document = stale.document();
        Content stands = contents.of(document.id(), document.content());
        DraftForm form = stale.form();
        Differences mine = differences.between(document, stands, words(document, form, stands));
        Differences others = form.content() == null
                ? new Differences()
                : differences.between(document, stands, contents.of(document.id(), form.content()));
        String way = OutgoingActs.way(document.id());
        return new StalePage(
                        stale.refusal(),
                        mine.all(),
                        others.without(mine),
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
}
