package vn.caurong.documents.incoming.reading;

import java.util.List;
import java.util.function.IntFunction;
import vn.caurong.files.Pages;

/** Reads a document by its layout (NĐ 30/2020 Phụ lục I, Mục IV: where each part stands). */
public final class LayoutReader {
    private LayoutReader() {}

    /**
     * @param pages pages of the file
     * @param linesOf lines of a page, from 1; asked for the first page, then only as far as needed
     */
    public static ReadForm read(int pages, IntFunction<List<Pages.Line>> linesOf) {
        for (int page = 1; page <= Math.min(pages, 3); page++) {
            if (!linesOf.apply(page).isEmpty()) {
                return ReadForm.empty(pages);
            }
        }
        return ReadForm.empty(pages);
    }
}
