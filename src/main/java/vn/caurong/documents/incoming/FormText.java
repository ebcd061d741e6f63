package vn.caurong.documents.incoming;

import java.util.Map;
import java.util.UUID;
import vn.caurong.kernel.RefusalException;

/** Single fields of the forms of incoming documents. Nothing in them is trusted. */
final class FormText {
    private FormText() {}

    /** The idempotency key of the form. */
    static UUID key(Map<String, String> form) {
        return id(text(form, "key"));
    }

    /** The newest version seen: of the page of differences, else the one the form was opened at. */
    static int version(Map<String, String> form) {
        return number(form, form.containsKey("over") ? "over" : "version");
    }

    /** The post something goes to. */
    static UUID to(Map<String, String> form) {
        return id(text(form, "to"));
    }

    /** The registered document a copy is added to. */
    static UUID into(Map<String, String> form) {
        return id(text(form, "into"));
    }

    /** Words of one's own, else the ready phrase picked. */
    static String words(Map<String, String> form) {
        String words = text(form, "words");
        return words.isEmpty() ? text(form, "phrase") : words;
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new RefusalException("incoming.refused.choose");
        }
    }

    static int number(Map<String, String> form, String name) {
        String text = text(form, name);
        if (!text.matches("\\d{0,6}")) {
            throw new RefusalException("incoming.refused.form");
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    static String text(Map<String, String> form, String name) {
        return TidyText.clean(form.get(name));
    }
}
