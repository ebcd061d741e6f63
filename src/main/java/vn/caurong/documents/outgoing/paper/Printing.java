package vn.caurong.documents.outgoing.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.caurong.files.SheetPrinter;

/** Draws a paper as PDF: A4, Times metrics, the sizes and places of NĐ 30/2020 Phụ lục I. */
@Component
public class Printing {
    private static final String FONT = "Liberation Serif";

    static {
        SheetPrinter.quiet();
    }

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.caurong");

    /** The PDF and the places of its fields; a tenth of a second of work. */
    public Printed print(Paper paper) {
        StringOutput page = new StringOutput();
        templates.render("documents/outgoing/paper/sheet.jte", paper, page);
        return Marks.taken(drawn(page.toString()));
    }

    private static byte[] drawn(String page) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            font(builder, "Regular", 400, FontStyle.NORMAL);
            font(builder, "Bold", 700, FontStyle.NORMAL);
            font(builder, "Italic", 400, FontStyle.ITALIC);
            font(builder, "BoldItalic", 700, FontStyle.ITALIC);
            builder.withHtmlContent(page, null).toStream(out).run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder to, String file, int weight, FontStyle style) {
        to.useFont(() -> open(file), FONT, weight, style, true);
    }

    private static InputStream open(String file) {
        String name = "/liberation/LiberationSerif-" + file + ".ttf";
        return Objects.requireNonNull(Printing.class.getResourceAsStream(name), name);
    }
}
