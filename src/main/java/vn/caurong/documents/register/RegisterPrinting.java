package vn.caurong.documents.register;

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
import vn.caurong.documents.text.PrinterLog;

/** Draws a register as PDF, A4 on its side, in the columns of NĐ 30/2020 Phụ lục IV. */
@Component
class RegisterPrinting {
    private static final String FONT = "Liberation Serif";

    static {
        PrinterLog.route();
    }

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.caurong");

    /**
     * @param firstPage number of its first page
     */
    void print(String template, Object book, int firstPage, OutputStream out) throws IOException {
        StringOutput page = new StringOutput();
        templates.render(template, book, page);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> open("Regular"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> open("Bold"), FONT, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> open("Italic"), FONT, 400, FontStyle.ITALIC, true);
        builder.useInitialPageNumber(firstPage);
        builder.withHtmlContent(page.toString(), null).toStream(out).run();
    }

    private static InputStream open(String file) {
        String name = "/liberation/LiberationSerif-" + file + ".ttf";
        return Objects.requireNonNull(RegisterPrinting.class.getResourceAsStream(name), name);
    }
}
