package vn.caurong.access.review;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the review. */
@Component
record ReviewWords(MessageSource texts) {
    String say(String key, Locale language) {
        return texts.getMessage("access.review." + key, null, language);
    }

    String role(String role, Locale language) {
        return texts.getMessage("organization.role." + role, null, language);
    }
}
