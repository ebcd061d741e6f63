package vn.caurong.documents.lists;

import java.util.List;
import java.util.function.Consumer;
import vn.caurong.kernel.Actor;

/** A list that can be written out; each list of documents contributes one. */
public interface Exportable {
    /** Its name in addresses. */
    String name();

    /** Message key of its name. */
    String titleKey();

    /** Message keys of its columns. */
    List<String> columns();

    /** Rows as its pages count them. */
    long count(Wanted wanted, Actor actor);

    /**
     * Hands over every row in the order of the list, one at a time from the database's cursor;
     * rights inside the query.
     *
     * @param each gets the cells: texts, whole numbers, dates, or {@link Key}
     */
    void rows(Wanted wanted, Actor actor, Consumer<List<Object>> each);

    /** What is asked of the list, as its address says it. */
    record Wanted(String filter, String words) {}

    /** A cell whose words are in the catalogue. */
    record Key(String key) {}
}
