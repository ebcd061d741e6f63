package vn.caurong.documents.incoming;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Asks the clerk whether a document with the mark of another is the same (NĐ 30/2020 Đ22.2). */
@ControllerAdvice(assignableTypes = RegisterPages.class)
@Order(0)
class SameMarks {
    /** With a script the question is put into the form; without, the page says what to do. */
    @ExceptionHandler
    ModelAndView sameMark(SameMarkException same, HttpServletRequest request) {
        boolean part = request.getHeader("HX-Request") != null;
        Map<String, Object> asked = Map.of(
                "refusal", same.refusal(),
                "known", same.document(),
                "number", same.number(),
                "way", request.getRequestURI().replace("/registration", ""));
        Map<String, Object> said = Map.of("status", 422, "why", same.refusal());
        return new ModelAndView(
                part ? "documents/incoming/same" : "ui/failure", part ? asked : said, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
