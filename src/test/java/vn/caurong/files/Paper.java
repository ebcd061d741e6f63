package vn.caurong.files;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Makes PDFs of HTML in Liberation Serif, for tests that read them. */
public final class Paper {
    private static final String FONTS = "/liberation/LiberationSerif-";

    private Paper() {}

    /** A4 with the margins of NĐ 30/2020; {@code body} is well-formed XHTML. */
    public static byte[] of(String body) {
        String html = """
                <html><head><style>
                @page { size: A4; margin: 20mm 15mm 20mm 30mm }
                body { font-family: Serif; font-size: 14pt } p { margin: 0 0 6pt 0 }
                table { width: 100%; border-collapse: collapse } td { vertical-align: top; padding: 0 }
                .c { text-align: center } .j { text-align: justify; text-indent: 1cm }
                </style></head><body>\
                """ + body + "</body></html>";
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            font(builder, "Regular", 400, false);
            font(builder, "Bold", 700, false);
            font(builder, "Italic", 400, true);
            font(builder, "BoldItalic", 700, true);
            builder.withHtmlContent(html, null).toStream(out).run();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, boolean italic) {
        var style = italic
                ? com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.ITALIC
                : com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;
        builder.useFont(() -> font(cut), "Serif", weight, style, true);
    }

    private static InputStream font(String cut) {
        return Objects.requireNonNull(Paper.class.getResourceAsStream(FONTS + cut + ".ttf"), "font " + cut);
    }
}
