package vn.caurong.signatures.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Liberation Serif for form fields. A field is filled after the page is saved, so the font cannot
 * be cut down to the glyphs in use; it is cut beforehand to the letters a number or a date may
 * need, which keeps a document some 400 kB smaller than whole fonts would.
 */
final class FormFonts {
    static final byte[] REGULAR = cut("/liberation/LiberationSerif-Regular.ttf");
    static final byte[] ITALIC = cut("/liberation/LiberationSerif-Italic.ttf");

    /** Height of capitals in thousandths; lost in the cutting, needed to centre a line. */
    private static final float CAPITALS = 655;

    private FormFonts() {}

    static PDType0Font load(PDDocument document, byte[] font) throws IOException {
        PDType0Font loaded = PDType0Font.load(document, new ByteArrayInputStream(font), false);
        loaded.getDescendantFont().getFontDescriptor().setCapHeight(CAPITALS);
        return loaded;
    }

    private static byte[] cut(String resource) {
        try (InputStream whole = FormFonts.class.getResourceAsStream(resource)) {
            if (whole == null) {
                throw new IllegalStateException("Font not on the class path: " + resource);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(whole.readAllBytes()));
            TTFSubsetter subset = new TTFSubsetter(font);
            subset.addAll(letters());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Integer> letters() {
        String marked = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
        IntStream ascii = IntStream.rangeClosed(0x20, 0x7E);
        IntStream vietnamese = (marked + marked.toUpperCase(java.util.Locale.ROOT)).codePoints();
        return IntStream.concat(ascii, vietnamese).boxed().collect(Collectors.toSet());
    }
}
