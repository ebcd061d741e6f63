package vn.caurong.files.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.caurong.files.Blob;
import vn.caurong.files.Pages;

/**
 * A page's text as paragraphs, for reading at one's own size: a line that fills the column and is
 * followed closely belongs to the same paragraph.
 *
 * @param page from 1
 */
public record ReadingPage(int page, List<String> paragraphs) {
    private static final int MOST_PAGES = 200;

    /** The first pages of the file, at most 200. */
    static List<ReadingPage> of(Pages pages, Blob blob) {
        return IntStream.rangeClosed(1, Math.min(blob.pages(), MOST_PAGES))
                .mapToObj(page -> new ReadingPage(page, paragraphs(ReadingOrder.of(pages.lines(blob.sha256(), page)))))
                .toList();
    }

    static List<String> paragraphs(List<Pages.Line> lines) {
        float right = (float) lines.stream().mapToDouble(ReadingPage::end).max().orElse(0);
        List<String> paragraphs = new ArrayList<>();
        Pages.Line before = null;
        for (Pages.Line line : lines) {
            if (before != null && continues(before, line, right)) {
                paragraphs.add(paragraphs.removeLast() + " " + line.text());
            } else {
                paragraphs.add(line.text());
            }
            before = line;
        }
        return List.copyOf(paragraphs);
    }

    private static boolean continues(Pages.Line before, Pages.Line line, float right) {
        float step = line.y() - before.y();
        return end(before) > right - 2 * before.fontSize()
                && step > 0.5f * before.fontSize()
                && step < 2.2f * before.fontSize()
                && line.x() <= before.x() + before.fontSize()
                && before.width() > right / 3;
    }

    private static float end(Pages.Line line) {
        return line.x() + line.width();
    }
}
