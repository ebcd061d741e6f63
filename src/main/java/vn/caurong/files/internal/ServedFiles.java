package vn.caurong.files.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;
import vn.caurong.files.FileServing;
import vn.caurong.files.FileVersion;
import vn.caurong.files.FileView;

/** Answers for the parts of a file; whoever calls has checked that the reader may see it. */
class ServedFiles implements FileServing {
    private static final Pattern PICTURE = Pattern.compile("/[0-9a-f]{16}/pages/(\\d{1,4})/(\\d{3,4})\\.png");
    private static final Pattern SHEETS = Pattern.compile("/[0-9a-f]{16}/sheets/(\\d{1,4})");
    private static final Pattern CONTENT = Pattern.compile("/[0-9a-f]{16}/(content|open)");
    private static final int AT_ONCE = 3;

    private final FileAnswers answers;
    private final PdfPages pages;

    ServedFiles(BlobFolder folder, PdfPages pages) {
        this.answers = new FileAnswers(folder, pages);
        this.pages = pages;
    }

    @Override
    public FileView view(FileVersion version, String base) {
        return from(version, base, 1);
    }

    private FileView from(FileVersion version, String base, int first) {
        String sha256 = version.blob().sha256();
        if (version.blob().pages() == 0) {
            return new FileView(version, base, List.of());
        }
        List<Size> sizes = pages.sizes(sha256);
        int last = Math.min(sizes.size(), first + AT_ONCE - 1);
        List<FileView.Sheet> sheets = IntStream.rangeClosed(first, last)
                .mapToObj(page -> sheet(sha256, page, sizes.get(page - 1)))
                .toList();
        return new FileView(version, base, sheets);
    }

    private FileView.Sheet sheet(String sha256, int page, Size size) {
        return new FileView.Sheet(page, size.width(), size.height(), pages.lines(sha256, page));
    }

    @Override
    public Object answer(FileVersion version, String base, String part, Supplier<List<Way>> ways) {
        Matcher picture = PICTURE.matcher(part);
        if (picture.matches()) {
            return answers.picture(version, number(picture, 1), number(picture, 2));
        }
        Matcher sheets = SHEETS.matcher(part);
        if (sheets.matches() && isPage(version, number(sheets, 1))) {
            return shown("files/sheets", from(version, base, number(sheets, 1)));
        }
        Matcher content = CONTENT.matcher(part);
        if (content.matches()) {
            return answers.content(version, content.group(1).equals("open"));
        }
        return part.equals("/reading") && version.blob().pages() > 0
                ? reading(version, base, ways.get())
                : ResponseEntity.notFound().build();
    }

    private ModelAndView reading(FileVersion version, String base, List<Way> ways) {
        FileView view = new FileView(version, base, List.of());
        return shown("files/reading", view)
                .addObject("pages", ReadingPage.of(pages, version.blob()))
                .addObject("ways", ways);
    }

    private static ModelAndView shown(String template, FileView view) {
        return new ModelAndView(template, Map.of("view", view));
    }

    static boolean isPage(FileVersion version, int page) {
        return page >= 1 && page <= version.blob().pages();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
