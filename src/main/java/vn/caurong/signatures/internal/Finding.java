package vn.caurong.signatures.internal;

import vn.caurong.kernel.Refusal;
import vn.caurong.signatures.Judgement.Verdict;

/**
 * Something a check found.
 *
 * @param words the sentence
 * @param verdict what it makes of the file
 * @param field the signature field it happened after or in, empty for the file as a whole
 */
record Finding(Refusal words, Verdict verdict, String field) {
    /** Changed after the signature in this field. */
    static Finding changed(String field, String key, Object... arguments) {
        return new Finding(Refusal.of("signatures.finding." + key, arguments), Verdict.CHANGED, field);
    }

    /** To be looked at, though no signature is broken by it. */
    static Finding note(String field, String key, Object... arguments) {
        return new Finding(Refusal.of("signatures.finding." + key, arguments), Verdict.VALID, field);
    }

    static Finding broken(String field, String key, Object... arguments) {
        return new Finding(Refusal.of("signatures.finding." + key, arguments), Verdict.BROKEN, field);
    }

    /** The key's form for number and date, whose names every reader knows, or for another field. */
    static String keyFor(String key, String field) {
        return key + "." + (Fields.FILLED.contains(field) ? field : "other");
    }

    /** The key's form for a signature of a document made here, or for another. */
    static String keyForSigned(String key, String field) {
        return key + "." + (Fields.SIGNED.contains(field) ? field : "other");
    }
}
