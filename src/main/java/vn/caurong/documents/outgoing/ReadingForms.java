package vn.caurong.documents.outgoing;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.register.SecrecyWords;
import vn.caurong.documents.register.Urgency;
import vn.caurong.kernel.Ruling;

/**
 * Makes content out of what was typed: trimmed, composed, recipients matched to agencies inside.
 */
@Component
record ReadingForms(TypedRecipients recipients) {
    private static final int SUBJECT = 500;
    private static final int BODY = 100_000;
    private static final int NAME = 200;

    /**
     * @param version the content would get
     * @throws vn.caurong.kernel.RefusalException when something is longer than the law's fields, or
     *     marked as a state secret (NĐ 30/2020 Đ16.3, QĐ 28/2018 Đ1.2)
     */
    Content read(DraftForm form, UUID agency, int version) {
        Content words = new Content(
                version,
                oneLine(form.subject()),
                composed(form.body()),
                fields(form),
                Urgency.of(form.urgency()).level(),
                form.signer(),
                recipients.of(form, agency));
        lengths(words).and(() -> open(words)).orThrow();
        return words;
    }

    private static Ruling lengths(Content words) {
        return Ruling.unless(words.subject().length() <= SUBJECT, "outgoing.refused.subjectLong", SUBJECT)
                .and(() -> Ruling.unless(words.body().length() <= BODY, "outgoing.refused.bodyLong"))
                .and(() -> Ruling.unless(
                        words.fields().values().stream().allMatch(value -> value.length() <= SUBJECT),
                        "outgoing.refused.fieldLong",
                        SUBJECT))
                .and(() -> Ruling.unless(
                        words.recipients().stream().allMatch(to -> to.name().length() <= NAME),
                        "outgoing.refused.nameLong",
                        NAME));
    }

    /** Nothing that says it is secret is kept, not even as a draft. */
    private static Ruling open(Content words) {
        return SecrecyWords.in(words.subject())
                .or(() -> SecrecyWords.stampedOn(words.body()))
                .or(() -> SecrecyWords.in(String.join("; ", words.fields().values())))
                .map(found -> Ruling.refused("outgoing.refused.secret", found))
                .orElseGet(Ruling::allowed);
    }

    /** Each on one line; what holds nothing is not kept. */
    private static Map<String, String> fields(DraftForm form) {
        Map<String, String> fields = new TreeMap<>();
        if (form.fields() != null) {
            form.fields().forEach((name, value) -> fields.put(name, oneLine(value)));
        }
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static String oneLine(@Nullable String text) {
        return composed(text).replaceAll("\\s+", " ").replaceFirst("^(?i)v/v\\s+", "");
    }

    private static String composed(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .strip();
    }
}
