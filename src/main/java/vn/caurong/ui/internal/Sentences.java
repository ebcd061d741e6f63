package vn.caurong.ui.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.Vietnam;

/** Texts of one language with their values written as on paper. */
record Sentences(MessageSource texts, Locale locale) {
    private static final Logger LOG = LoggerFactory.getLogger(Sentences.class);

    String say(String key, @Nullable Object... arguments) {
        Object[] written = Arrays.stream(arguments).map(this::write).toArray();
        String text = texts.getMessage(key, written, null, locale);
        if (text == null) {
            LOG.warn("No text for {} in {}", key, locale.getLanguage());
            return key;
        }
        return text;
    }

    String say(Refusal refusal) {
        return say(refusal.key(), refusal.arguments().toArray());
    }

    private String write(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> Vietnam.write(day);
            case Instant instant -> Vietnam.write(instant);
            case Refusal refusal -> say(refusal);
            default -> value.toString();
        };
    }
}
