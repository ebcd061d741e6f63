package vn.caurong.files;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Draws a template as PDF, in the letters of Liberation Serif: registers, printed weeks. */
@Component
public class SheetPrinter {
    private static final String FONT = "Liberation Serif";

    static {
        PrinterLog.route();
    }

    /** For whoever draws by other means: the library's words go to the log, not to the console. */
    public static void quiet() {
        PrinterLog.route();
    }

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.caurong");

    /**
     * @param template its path under {@code jte}
     * @param firstPage number of its first page
     */
    public void print(String template, Object model, int firstPage, OutputStream out) throws IOException {
        StringOutput page = new StringOutput();
        templates.render(template, model, page);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> open("Regular"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> open("Bold"), FONT, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> open("Italic"), FONT, 400, FontStyle.ITALIC, true);
        builder.useInitialPageNumber(firstPage);
        builder.withHtmlContent(page.toString(), null).toStream(out).run();
    }

    private static InputStream open(String file) {
        String name = "/liberation/LiberationSerif-" + file + ".ttf";
        return Objects.requireNonNull(SheetPrinter.class.getResourceAsStream(name), name);
    }
}
