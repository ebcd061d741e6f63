package vn.caurong.exchange.partners;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import vn.caurong.kernel.Refusal;

/** A partner is answered in its own shape, whatever went wrong. */
@RestControllerAdvice(assignableTypes = ExchangeController.class)
@Order(0)
record ExchangeFailures(Answers answers) {
    private static final Logger LOG = LoggerFactory.getLogger(ExchangeFailures.class);

    @ExceptionHandler
    ResponseEntity<Answer> refused(ExchangeException refused) {
        return answer(refused.code(), refused.why());
    }

    @ExceptionHandler({
        MissingServletRequestPartException.class,
        MissingRequestValueException.class,
        MethodArgumentTypeMismatchException.class,
        HttpMessageNotReadableException.class
    })
    ResponseEntity<Answer> incomplete(Exception incomplete) {
        return answer(ErrorCode.NOT_CONFORM, Refusal.of("exchange.incomplete"));
    }

    @ExceptionHandler({RuntimeException.class, IOException.class})
    ResponseEntity<Answer> failed(Exception failure) {
        LOG.error("a partner's call failed", failure);
        return answer(ErrorCode.INTERNAL, Refusal.of("exchange.failed"));
    }

    private ResponseEntity<Answer> answer(ErrorCode code, Refusal why) {
        return ResponseEntity.status(code.status()).body(answers.refused(code, why));
    }
}
