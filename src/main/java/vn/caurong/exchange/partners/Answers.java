package vn.caurong.exchange.partners;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Refusal;

/** Answers in the words of the catalogue; programs are spoken to in Vietnamese. */
@Component
record Answers(MessageSource words) {
    private static final Locale VIETNAMESE = Locale.of("vi");

    Answer done(String docId, boolean known) {
        String key = known ? "exchange.done.known" : "exchange.done";
        return new Answer(true, ErrorCode.DONE.number(), say(Refusal.of(key)), docId);
    }

    Answer refused(ErrorCode code, Refusal... why) {
        String sentences = java.util.Arrays.stream(why).map(this::say).collect(Collectors.joining(" "));
        return new Answer(false, code.number(), sentences, null);
    }

    private String say(Refusal sentence) {
        return words.getMessage(sentence.key(), sentence.arguments().toArray(), VIETNAMESE);
    }
}
