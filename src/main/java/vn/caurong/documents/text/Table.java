package vn.caurong.documents.text;

import java.util.List;

/**
 * A table; every row has as many cells as the widest.
 *
 * @param headed true when the first row names the columns
 */
public record Table(boolean headed, List<Row> rows) implements Block {
    /** A line of cells. */
    public record Row(List<Cell> cells) {}

    /** What stands in one field. */
    public record Cell(List<Span> spans) {}

    public int columns() {
        return rows.getFirst().cells().size();
    }
}
