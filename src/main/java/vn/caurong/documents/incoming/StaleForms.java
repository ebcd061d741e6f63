package vn.caurong.documents.incoming;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caurong.documents.differences.Differences;
import vn.caurong.documents.differences.StalePage;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.StaleException;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** What a person who filled a form of an incoming document sees when another was quicker. */
@ControllerAdvice(assignableTypes = {RegisterPages.class, DirectPages.class, WorkPages.class})
@Order(0)
record StaleForms(
        IncomingDocuments documents,
        IncomingForms forms,
        DirectiveForms directives,
        StandingValues standing,
        WorkList worklist) {
    @ExceptionHandler
    ModelAndView stale(StaleException stale, HttpServletRequest request, Actor actor) {
        Incoming document = documents.visible(id(request), actor);
        boolean waits = worklist.mine(document.subject(), actor).stream().anyMatch(item -> item.duty() != Duty.KNOW);
        return new StalePage(
                        stale.refusal(),
                        differences(document, request, actor).all(),
                        List.of(),
                        Answers.page(document.id()),
                        waits ? request.getRequestURI() : null,
                        document.version(),
                        StalePage.sent(request))
                .answer(request);
    }

    private Differences differences(Incoming document, HttpServletRequest request, Actor actor) {
        Map<String, String> form = form(request);
        String way = request.getRequestURI();
        return switch (way.substring(way.lastIndexOf('/') + 1)) {
            case "registration" -> standing.register(document, forms.details(form));
            case "directive" -> standing.directive(document, directives.directive(form, actor.agency()));
            default -> new Differences().add("incoming.words", "", FormText.words(form));
        };
    }

    private static UUID id(HttpServletRequest request) {
        Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return UUID.fromString(String.valueOf(variables.get("id")));
    }

    private static Map<String, String> form(HttpServletRequest request) {
        Map<String, String> form = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> form.put(name, values[0]));
        return form;
    }
}
