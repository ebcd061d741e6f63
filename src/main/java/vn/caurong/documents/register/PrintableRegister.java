package vn.caurong.documents.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.caurong.kernel.Actor;

/**
 * A register that can be printed and bound (NĐ 30/2020 Đ16.2b, Đ22.3b); incoming documents, outgoing
 * documents and the post each contribute one.
 */
public interface PrintableRegister {
    /** Its name in addresses; {@code register.book.<name>} is its title. */
    String name();

    /** The columns of Phụ lục IV. */
    List<Column> columns();

    /**
     * Hands over the entries of a year in the order of the register, one at a time from the database's
     * cursor; rights inside the query. Within a transaction, or the cursor would be read whole.
     */
    void each(int year, Actor actor, Consumer<Entry> entries);

    /**
     * A column.
     *
     * @param key message key of its heading
     * @param width class of its width on paper, empty for what is left
     */
    record Column(String key, String width) {
        /** Columns written as {@code name:width}, under the beginning of their keys. */
        public static List<Column> of(String keys, String... columns) {
            return java.util.Arrays.stream(columns)
                    .map(column -> column.split(":", 2))
                    .map(parts -> new Column(keys + parts[0], parts[1]))
                    .toList();
        }
    }

    /**
     * A line of the register.
     *
     * @param number 0 where the register has none
     * @param day date of the entry or of issue, for "từ ngày … đến ngày"
     * @param cells one for each column
     */
    record Entry(int number, LocalDate day, List<String> cells) {}
}
