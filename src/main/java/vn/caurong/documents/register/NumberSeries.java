package vn.caurong.documents.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Running numbers, without gap or double. Every call but {@link #next} joins the caller's
 * transaction, so that a rollback gives the number back.
 */
public interface NumberSeries {
    /**
     * Takes the next number of the day's year: one released on the same day first, else the one
     * after the last. Starts at 1 each year (NĐ 30/2020 Đ15.1, Đ22.2). Others who take from the
     * same series wait until the caller's transaction ends.
     *
     * @param day the number's date in Vietnam
     * @throws vn.caurong.kernel.RefusalException when the series already has a number of a later
     *     day (Đ15.1)
     */
    TakenNumber take(SeriesKey key, LocalDate day);

    /**
     * Gives a number back. Taken again on the same day only; on a later day it stays unused, and
     * the caller keeps the row that says why.
     *
     * @param day the day it was taken for
     */
    void release(TakenNumber number, LocalDate day);

    /** The number {@link #take} would give now, to be shown, not kept. */
    int next(SeriesKey key, LocalDate day);

    /** The same of a type under an issuing name, by the series scheme of the day (Đ15.1c). */
    int next(UUID issuingName, String type, LocalDate day);

    /** Years in which any of these owners took numbers, the newest first. */
    List<Integer> years(Collection<UUID> owners);
}
