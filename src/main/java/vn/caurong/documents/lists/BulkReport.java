package vn.caurong.documents.lists;

import java.util.List;
import vn.caurong.kernel.Refusal;

/**
 * What came of an act on many.
 *
 * @param act its name
 * @param passed how many passed
 * @param refused the others, in the order of the list
 */
public record BulkReport(String act, int passed, List<Refused> refused) {
    /** One that was refused, its page and why. */
    public record Refused(String address, String name, Refusal why) {}

    /** Message key of the sentence on how many passed. */
    public String key() {
        return "lists.bulk." + act + (passed == 0 ? ".none" : "");
    }
}
