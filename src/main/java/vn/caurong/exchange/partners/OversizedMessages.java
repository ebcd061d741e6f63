package vn.caurong.exchange.partners;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;
import vn.caurong.kernel.Refusal;

/**
 * A message that is too large or cut off fails before it is known whom it is for; a partner is still
 * answered in its own shape, not by a page.
 */
@Component
record OversizedMessages(Answers answers, JsonMapper json) implements HandlerExceptionResolver, Ordered {
    private static final String PATH = "/exchange/";

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof MultipartException) || !request.getRequestURI().startsWith(PATH)) {
            return null;
        }
        boolean large = failure instanceof MaxUploadSizeExceededException;
        ErrorCode code = large ? ErrorCode.TOO_LARGE : ErrorCode.NOT_CONFORM;
        answer(response, code, Refusal.of(large ? "exchange.tooLarge" : "exchange.incomplete"));
        return new ModelAndView();
    }

    private void answer(HttpServletResponse response, ErrorCode code, Refusal why) {
        response.setStatus(code.status().value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        try {
            response.getOutputStream().write(json.writeValueAsBytes(answers.refused(code, why)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
