package vn.caurong.organization.sheets;

import java.time.DateTimeException;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.administration.Typed;

/**
 * A cell as one line of text; days as {@code 2020-04-06}.
 *
 * @param why message key of why it is not taken, null when it is
 */
record CellText(String text, @Nullable String why) {
    private static final int LONGEST = 2000;

    static CellText of(Cell cell) {
        if (cell.getFormula() != null) {
            return new CellText("", "organization.refused.formula");
        }
        return switch (cell.getType()) {
            case EMPTY -> new CellText("", null);
            case STRING -> line(cell.asString());
            case BOOLEAN -> line(cell.asBoolean() ? "x" : "");
            case NUMBER -> number(cell);
            case FORMULA -> new CellText("", "organization.refused.formula");
            case ERROR -> new CellText("", "organization.refused.cellError");
        };
    }

    /** One broken cell is a fault of its row, not of the table. */
    private static CellText number(Cell cell) {
        try {
            return line(CellNumber.of(cell));
        } catch (ArithmeticException | DateTimeException | IllegalArgumentException strange) {
            return new CellText("", "organization.refused.cellError");
        }
    }

    private static CellText line(String text) {
        String line = Typed.line(text);
        return line.length() > LONGEST ? new CellText("", "organization.refused.cellLong") : new CellText(line, null);
    }
}
