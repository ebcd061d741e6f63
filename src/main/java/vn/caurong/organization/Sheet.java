package vn.caurong.organization;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caurong.kernel.Actor;

/**
 * A kind of table administrators bring in from a spreadsheet; contributed as a bean by the module
 * that owns the rows. All rows of a file are entered in one transaction, by the same use cases that
 * the forms use, or none is.
 */
public interface Sheet {
    /** In addresses and, with {@code organization.sheet.} before it, as message key of its name. */
    String name();

    List<Column> columns();

    /**
     * Enters one row in the running transaction.
     *
     * @param row the cells by column, one clean line each, empty for nothing
     * @throws vn.caurong.kernel.RefusalException when a rule is against it
     */
    Entered enter(UUID agency, Map<String, String> row, Actor by);

    /** Column a refusal is about, by its message key; others are found by the value they name. */
    Map<String, String> refusedAt();

    /** What became of a row. */
    enum Entered {
        NEW,
        /** It stood there already, exactly so: bringing in the same file twice changes nothing. */
        THERE
    }

    /**
     * @param name with {@code organization.sheet.<sheet>.} before it the message key of its heading
     * @param example shown in the template
     */
    record Column(String name, boolean required, String example) {}
}
